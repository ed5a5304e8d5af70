import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type Failure, isFailure } from '../../host/failure';
import type { Comparison } from '../../host/lists/listImport';
import { differenceTexts, tableToBeMade } from '../../text/paneImportFigures';
import { failureText } from '../failureText';
import { ChangedRows } from './ChangedRows';
import { FigureList } from './FigureList';
import { differenceFigures } from './figuresOf';
import { effectOf } from './effectOf';
import { comparisonIn, tableOfKind } from './importFacts';
import { useImportStyles } from './importStyles';
import { MissingChoice } from './MissingChoice';
import type { ReportProps } from './reportView';

/** How the list differs from the table, as soon as that is known; and what becomes of rows that the list does not have. */
export function DifferenceFigures(props: ReportProps): ReactElement | null {
  const { state, say } = props;
  const shared = useImportStyles();
  const { comparison, missing: choice } = state.importing;
  if (comparison === null && choice === 'keep') return null;
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
      {(missing > 0 || choice !== 'keep') && <MissingChoice {...props} />}
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

function Known({ comparison, ...props }: ReportProps & { readonly comparison: Comparison }): ReactElement {
  const { state, report, say, language } = props;
  const shared = useImportStyles();
  const { table, difference } = comparison;
  if (table === null)
    return <p className={shared.text}>{say(tableToBeMade(say(tableOfKind(report.used.kind).name)))}</p>;
  return (
    <>
      <FigureList
        figures={differenceFigures(
          { difference, ...effectOf(comparison, state.importing.missing) },
          language,
        )}
        say={say}
      />
      <ChangedRows {...props} />
    </>
  );
}
