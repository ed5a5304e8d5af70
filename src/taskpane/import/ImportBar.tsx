import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { importTexts } from '../../text/paneImport';
import { importRows } from '../../text/paneImportWriting';
import { comparisonIn, obstacleTo, tableOfKind } from './importFacts';
import { useImportStyles } from './importStyles';
import { obstacleText } from './obstacleText';
import type { ReportProps } from './reportView';
import { TroubleBar } from './TroubleBar';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalXL} calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingVerticalXXL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopStyle: 'solid',
    borderTopWidth: tokens.strokeWidthThin,
    borderTopColor: tokens.colorNeutralStroke2,
    zIndex: 1,
  },
  button: { width: '100%' },
});

/** The button that imports, always in sight, and beside it in words why it cannot be used yet. */
export function ImportBar({ report, ...view }: ReportProps): ReactElement {
  const { state, intentions, say, language } = view;
  const styles = useStyles();
  const shared = useImportStyles();
  const reasonId = useId();
  const { trouble, reading } = state.importing;
  const obstacle = obstacleTo(state);
  const table = comparisonIn(state.importing)?.table ?? say(tableOfKind(report.used.kind).name);
  return (
    <div className={styles.bar}>
      <TroubleBar trouble={trouble} language={language} />
      {reading !== null && <ProgressBar value={reading.share} aria-label={say(importTexts.readingAgain)} />}
      <p id={reasonId} role="status" className={shared.small}>
        {reading !== null
          ? say(importTexts.readingAgain)
          : obstacle !== null && say(obstacleText(obstacle, report))}
      </p>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={obstacle !== null}
        aria-describedby={reasonId}
        onClick={() => void intentions.importing.write()}
      >
        {say(importRows(report.counts.kept, table))}
      </Button>
    </div>
  );
}
