import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Failure, isFailure } from '../../host/failure';
import type { Comparison } from '../../host/listImport';
import { differenceTexts, tableToBeMade } from '../../text/paneImportFigures';
import { failureText } from '../failureText';
import { FigureList } from './FigureList';
import { differenceFigures } from './figuresOf';
import { comparisonIn, tableOfKind } from './importFacts';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

/** How the list differs from the table, as soon as that is known; and what becomes of rows that the list does not have. */
export function DifferenceFigures(props: ReportProps): ReactElement | null {
  const { state, say } = props;
  const shared = useImportStyles();
  const { comparison, removesMissing } = state.importing;
  if (comparison === null && !removesMissing) return null;
  const missing = comparisonIn(state.importing)?.difference.missing ?? 0;
  return (
    <section className={shared.section} aria-labelledby="import-difference">
      <h3 className={shared.title} id="import-difference">
        {say(differenceTexts.title)}
      </h3>
      {comparison === null || comparison === 'underWay' ? (
        <p className={shared.small}>{say(differenceTexts.comparing)}</p>
      ) : isFailure(comparison) ? (
        <NotCompared {...props} failure={comparison} />
      ) : (
        <Known {...props} comparison={comparison} />
      )}
      {(missing > 0 || removesMissing) && <MissingChoice {...props} />}
    </section>
  );
}

function NotCompared({
  failure,
  intentions,
  say,
}: ReportProps & { readonly failure: Failure }): ReactElement {
  const shared = useImportStyles();
  return (
    <>
      <p className={shared.text}>{say(failureText(failure))}</p>
      <div className={shared.actions}>
        <Button size="small" onClick={() => void intentions.importing.compareAgain()}>
          {say(differenceTexts.again)}
        </Button>
      </div>
    </>
  );
}

function Known({
  comparison,
  report,
  say,
  language,
}: ReportProps & { readonly comparison: Comparison }): ReactElement {
  const shared = useImportStyles();
  const { table, difference } = comparison;
  if (table === null)
    return <p className={shared.text}>{say(tableToBeMade(say(tableOfKind(report.used.kind).name)))}</p>;
  return <FigureList figures={differenceFigures(difference, language)} say={say} />;
}

/** What becomes of rows that the list does not have: they are kept unless the user says otherwise. */
function MissingChoice({ state, intentions, say }: ReportProps): ReactElement {
  const shared = useImportStyles();
  const { chooseRemoval } = intentions.importing;
  return (
    <Field label={say(differenceTexts.missingChoice)} className={shared.actions}>
      <RadioGroup layout="horizontal" value={state.importing.removesMissing ? 'remove' : 'keep'}>
        <Radio
          value="keep"
          label={say(differenceTexts.keep)}
          onChange={() => {
            chooseRemoval(false);
          }}
        />
        <Radio
          value="remove"
          label={say(differenceTexts.remove)}
          onChange={() => {
            chooseRemoval(true);
          }}
        />
      </RadioGroup>
    </Field>
  );
}
