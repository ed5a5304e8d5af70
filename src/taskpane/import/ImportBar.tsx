import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { Text } from '../../text/language';
import { importTexts } from '../../text/paneImport';
import { importEffect, importRows, nothingChanges } from '../../text/paneImportWriting';
import { comparisonIn, obstacleTo, tableOfKind } from './importFacts';
import { useImportStyles } from './importStyles';
import { obstacleText } from './obstacleText';
import { ReadingBar } from './ReadingBar';
import { changesNothing, effectOf } from './effectOf';
import type { ImportState } from './importState';
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
  const { isIdle, text: buttonText } = buttonOf(state.importing, report, say);
  return (
    <div className={styles.bar}>
      <TroubleBar trouble={trouble} language={language} />
      {reading !== null && <ReadingBar reading={reading} label={say(importTexts.readingAgain)} />}
      <p id={reasonId} role="status" className={shared.small}>
        {reading !== null
          ? say(importTexts.readingAgain)
          : obstacle !== null && say(obstacleText(obstacle, report))}
      </p>
      <Button
        appearance={isIdle ? 'secondary' : 'primary'}
        className={styles.button}
        disabledFocusable={obstacle !== null}
        aria-describedby={reasonId}
        onClick={() => void intentions.importing.write()}
      >
        {say(buttonText)}
      </Button>
    </div>
  );
}

/** What the button says: what becomes of the table where that is known, else how many rows go into it. */
function buttonOf(
  importing: ImportState,
  { counts, used }: ReportProps['report'],
  say: ReportProps['say'],
): ButtonText {
  const comparison = comparisonIn(importing);
  const { table } = comparison ?? { table: null };
  if (comparison === null || table === null || comparison.rekeying !== null)
    return { isIdle: false, text: importRows(counts.kept, table ?? say(tableOfKind(used.kind).name)) };
  const effect = effectOf(comparison, importing.missing);
  return changesNothing(effect)
    ? { isIdle: true, text: nothingChanges(comparison.difference.unchanged) }
    : { isIdle: false, text: importEffect(effect) };
}

/** Whether pressing it would change nothing, and its text. */
interface ButtonText {
  readonly isIdle: boolean;
  readonly text: Text;
}
