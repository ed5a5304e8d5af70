import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isFailure } from '../../host/failure';
import type { Comparison } from '../../host/listImport';
import { differenceTexts, tableToBeMade } from '../../text/paneImportFigures';
import { failureText } from '../failureText';
import { FigureList } from './FigureList';
import { differenceFigures } from './figuresOf';
import { tableOfKind } from './importFacts';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

/** How the list differs from the table, as soon as that is known. */
export function DifferenceFigures(props: ReportProps): ReactElement | null {
  const { state, intentions, say } = props;
  const shared = useImportStyles();
  const { comparison } = state.importing;
  if (comparison === null) return null;
  return (
    <section className={shared.section} aria-labelledby="import-difference">
      <h3 className={shared.title} id="import-difference">
        {say(differenceTexts.title)}
      </h3>
      {comparison === 'underWay' ? (
        <p className={shared.small}>{say(differenceTexts.comparing)}</p>
      ) : isFailure(comparison) ? (
        <>
          <p className={shared.text}>{say(failureText(comparison))}</p>
          <div className={shared.actions}>
            <Button size="small" onClick={() => void intentions.importing.compareAgain()}>
              {say(differenceTexts.again)}
            </Button>
          </div>
        </>
      ) : (
        <Known {...props} comparison={comparison} />
      )}
    </section>
  );
}

function Known({
  comparison,
  report,
  ...view
}: ReportProps & { readonly comparison: Comparison }): ReactElement {
  const { say, language } = view;
  const shared = useImportStyles();
  const { table, difference } = comparison;
  if (table === null)
    return <p className={shared.text}>{say(tableToBeMade(say(tableOfKind(report.used.kind).name)))}</p>;
  return (
    <>
      <FigureList figures={differenceFigures(difference, language)} say={say} />
      {difference.missing > 0 && <MissingChoice {...view} report={report} />}
    </>
  );
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
