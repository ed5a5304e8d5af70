import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ShownAmount } from '../../text/amounts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottomStyle: 'solid',
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  name: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
  value: { ...typographyStyles.body1, margin: 0, marginLeft: 'auto', textAlign: 'right' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorPaletteRedForeground1 },
});

interface FigureLineProps {
  readonly name: string;
  /** An amount is told to the öre where it is pointed at. */
  readonly value: string | ShownAmount;
  readonly isStrong?: boolean;
  readonly isWarning?: boolean;
}

/** A figure with its name, in a list of such; a long one stands below it. */
export function FigureLine({
  name,
  value,
  isStrong = false,
  isWarning = false,
}: FigureLineProps): ReactElement {
  const styles = useStyles();
  const { text, exact } = typeof value === 'string' ? { text: value, exact: undefined } : value;
  return (
    <div className={styles.line}>
      <dt className={mergeClasses(styles.name, isStrong && styles.strong)}>{name}</dt>
      <dd
        className={mergeClasses(styles.value, isStrong && styles.strong, isWarning && styles.warning)}
        title={exact}
      >
        {text}
      </dd>
    </div>
  );
}
