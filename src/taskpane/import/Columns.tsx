import type { ReactElement } from 'react';
import type { ColumnMatch } from '../../import/list';
import type { Text } from '../../text/language';
import { columnsFilled, columnsMissing, columnTexts } from '../../text/paneImportReview';
import { useStyles } from '../styles';
import { ColumnRow } from './ColumnRow';
import { columnOf, filledColumns, tableOfKind } from './importFacts';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

/** What fills each column of the table. Closed when nothing needs a look; those that are missing come first. */
export function Columns(props: ReportProps): ReactElement {
  const { state, intentions, say, report } = props;
  const styles = useStyles();
  const shared = useImportStyles();
  const { matches, missing } = report;
  return (
    <section className={shared.section} aria-labelledby="import-columns">
      <h3 className={shared.title} id="import-columns">
        {say(columnTexts.title)}
      </h3>
      {missing.length > 0 && <p className={shared.warning}>{say(columnsMissing(headersOf(props)))}</p>}
      <details
        open={state.importing.isColumnsOpen}
        onToggle={({ currentTarget }) => {
          intentions.importing.openColumns(currentTarget.open);
        }}
      >
        <summary className={styles.summary}>
          {say(columnsFilled(filledColumns(report), matches.length))}
        </summary>
        <ul className={styles.list}>
          {inOrder(matches, missing).map((match) => (
            <ColumnRow key={match.columnId} {...props} match={match} />
          ))}
        </ul>
      </details>
    </section>
  );
}

function headersOf({ report }: ReportProps): readonly Text[] {
  const table = tableOfKind(report.used.kind);
  return report.missing.flatMap((id) => columnOf(table, id)?.header ?? []);
}

function inOrder(matches: readonly ColumnMatch[], missing: readonly string[]): readonly ColumnMatch[] {
  const isMissing = ({ columnId }: ColumnMatch): boolean => missing.includes(columnId);
  return [...matches.filter(isMissing), ...matches.filter((match) => !isMissing(match))];
}
