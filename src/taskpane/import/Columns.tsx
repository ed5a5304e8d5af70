import type { ReactElement } from 'react';
import type { ColumnMatch, ListReport } from '../../import/list';
import type { Text } from '../../text/language';
import { columnsFilled, columnsMissing, columnTexts } from '../../text/paneImportReview';
import { useStyles } from '../styles';
import { ColumnRow } from './ColumnRow';
import { Extras } from './Extras';
import { Fold } from './Fold';
import { columnOf, filledColumns, tableMatches, tableOfKind } from './importFacts';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';
import { saidOfSides, shownMatches } from './sideFacts';

/** What fills each column of the table. Closed when nothing needs a look; those that are missing come first. */
export function Columns(props: ReportProps): ReactElement {
  const { say, report } = props;
  const styles = useStyles();
  const shared = useImportStyles();
  const { missing } = report;
  const ofTable = tableMatches(report);
  return (
    <section className={shared.section} aria-labelledby="import-columns">
      <h3 className={shared.title} id="import-columns">
        {say(columnTexts.title)}
      </h3>
      {missing.length > 0 && <p className={shared.warning}>{say(columnsMissing(headersOf(props)))}</p>}
      {sidesMissing(report).map((text) => (
        <p key={text.sv} className={shared.warning}>
          {say(text)}
        </p>
      ))}
      <Fold
        {...props}
        id="columns"
        summary={say(
          columnsFilled(filledColumns(report), ofTable.length, ofTable.filter(isSuggested).length),
        )}
      >
        <ul className={styles.list}>
          {inOrder(shownMatches(report), missing).map((match) => (
            <ColumnRow key={match.columnId} {...props} match={match} />
          ))}
        </ul>
        <Extras {...props} />
      </Fold>
    </section>
  );
}

function headersOf({ report }: ReportProps): readonly Text[] {
  const table = tableOfKind(report.used.kind);
  return report.missing.flatMap((id) => columnOf(table, id)?.header ?? []);
}

/** What is missing of amounts of which the list has one side only. */
function sidesMissing(report: ListReport): readonly Text[] {
  return report.matches
    .filter(({ columnId }) => report.missing.includes(columnId))
    .flatMap((match) => saidOfSides(report, match) ?? []);
}

function isSuggested({ header, constant, suggestion }: ColumnMatch): boolean {
  return header === null && constant === null && suggestion !== null;
}

/** What needs a look comes first: columns that are missing with their sides, then those with a suggestion. */
function inOrder(matches: readonly ColumnMatch[], missing: readonly string[]): readonly ColumnMatch[] {
  const urgency = (match: ColumnMatch): number =>
    missing.includes(match.sideOf ?? match.columnId) ? 0 : isSuggested(match) ? 1 : 2;
  return [0, 1, 2].flatMap((wanted) => matches.filter((match) => urgency(match) === wanted));
}
