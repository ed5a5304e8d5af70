import { Button, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { ColumnMatch, ListHeader } from '../../import/list';
import { columnMadeOf, columnTexts } from '../../text/paneImportReview';
import { useStyles } from '../styles';
import { columnOf, tableOfKind } from './importFacts';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

const useOwnStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottomStyle: 'solid',
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke3,
  },
  top: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  name: { ...typographyStyles.body1 },
  suggestion: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** How much of the values beside a header is shown. */
const longestSamples = 40;

interface ColumnRowProps extends ReportProps {
  readonly match: ColumnMatch;
}

/** A column of the table, the column of the list that fills it, and how they came together. */
export function ColumnRow(props: ColumnRowProps): ReactElement {
  const { match, report, intentions, say } = props;
  const styles = useStyles();
  const shared = useImportStyles();
  const own = useOwnStyles();
  const id = useId();
  const column = columnOf(tableOfKind(report.used.kind), match.columnId);
  return (
    <li className={own.row}>
      <div className={own.top}>
        <label htmlFor={id} className={own.name}>
          {column === undefined ? match.columnId : say(column.header)}
          {match.required && <span className={styles.quiet}> ({say(columnTexts.required)})</span>}
        </label>
        <span className={shared.small}>{match.origin !== null && say(columnTexts[match.origin])}</span>
      </div>
      <Select
        id={id}
        size="small"
        value={match.header === null ? '' : String(match.header)}
        onChange={(_, { value }) =>
          void intentions.importing.chooseColumn(match.columnId, value === '' ? null : Number(value))
        }
      >
        <option value="">{say(columnTexts.none)}</option>
        {report.headers.map((header) => (
          <option key={header.index} value={String(header.index)}>
            {withSamples(header)}
          </option>
        ))}
      </Select>
      <Below {...props} />
    </li>
  );
}

/** What could fill the column, or what it is made of. */
function Below({ match, report, intentions, say }: ColumnRowProps): ReactElement | null {
  const shared = useImportStyles();
  const own = useOwnStyles();
  const { header, suggestion, columnId, madeOf } = match;
  if (header !== null) return null;
  const suggested = report.headers.find(({ index }) => index === suggestion);
  const table = tableOfKind(report.used.kind);
  const parts = madeOf.flatMap((id) => columnOf(table, id)?.header ?? []);
  return (
    <>
      {parts.length > 0 && <span className={shared.small}>{say(columnMadeOf(parts))}</span>}
      {suggested !== undefined && (
        <span className={own.suggestion}>
          <span className={shared.small}>
            {say(columnTexts.suggestion)}: {suggested.name}
          </span>
          <Button
            size="small"
            aria-label={`${say(columnTexts.use)} ${suggested.name}`}
            onClick={() => void intentions.importing.chooseColumn(columnId, suggested.index)}
          >
            {say(columnTexts.use)}
          </Button>
        </span>
      )}
    </>
  );
}

function withSamples({ name, samples }: ListHeader): string {
  const values = samples.join(', ');
  if (values === '') return name;
  return `${name} – ${values.length > longestSamples ? `${values.slice(0, longestSamples)}…` : values}`;
}
