import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MissingRows } from '../../import/tablePlan';
import { changeTexts, rowsClosed, rowsRemoved } from '../../text/paneImportDifference';
import { differenceTexts } from '../../text/paneImportFigures';
import { comparisonIn } from './importFacts';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

/** What becomes of rows that the list does not have: they are kept unless the user says otherwise. Only placements can be ended. */
export function MissingChoice({ state, intentions, report, say }: ReportProps): ReactElement {
  const shared = useImportStyles();
  const { missing } = state.importing;
  const { kind, asOf } = report.used;
  const choices: readonly MissingRows[] =
    kind === 'placements' ? ['keep', 'close', 'remove'] : ['keep', 'remove'];
  return (
    <Field label={say(differenceTexts.missingChoice)} className={shared.actions}>
      <RadioGroup value={missing}>
        {choices.map((choice) => (
          <Radio
            key={choice}
            value={choice}
            disabled={choice === 'close' && asOf === null}
            label={
              <>
                {say(changeTexts[choice])}
                {choice === 'close' && asOf === null && (
                  <span className={shared.hint}>{say(changeTexts.needsDate)}</span>
                )}
              </>
            }
            onChange={() => void intentions.importing.chooseMissing(choice)}
          />
        ))}
      </RadioGroup>
      <Effect state={state} say={say} />
    </Field>
  );
}

/** How many rows the choice strikes. */
function Effect({ state, say }: Pick<ReportProps, 'state' | 'say'>): ReactElement {
  const shared = useImportStyles();
  const comparison = comparisonIn(state.importing);
  const { missing: choice } = state.importing;
  const missing = comparison?.difference.missing ?? 0;
  return (
    <p role="status" className={choice === 'remove' ? shared.warning : shared.small}>
      {comparison !== null && choice === 'remove' && say(rowsRemoved(missing))}
      {comparison !== null && choice === 'close' && say(rowsClosed(comparison.closed, missing))}
    </p>
  );
}
