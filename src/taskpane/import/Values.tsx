import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { memo, type ReactElement, useId } from 'react';
import type { ValueFound, ValuesOfColumn } from '../../import/list';
import { formatsOf } from '../../text/format';
import { moreValues, valuesKnown, valueTexts } from '../../text/paneImportValues';
import { useStyles } from '../styles';
import { Fold } from './Fold';
import { columnOf, isUnknown, tableOfKind, unknownValues } from './importFacts';
import { useImportStyles } from './importStyles';
import { LongSelect } from './LongSelect';
import type { ReportProps } from './reportView';

const useOwnStyles = makeStyles({
  column: { ...typographyStyles.caption1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  value: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  raw: { ...typographyStyles.body1, overflowWrap: 'anywhere' },
});

/** What the values of a list mean, in the columns that take certain values; those that nobody knows stand first. */
export function Values(props: ReportProps): ReactElement | null {
  const { report, say } = props;
  const shared = useImportStyles();
  const own = useOwnStyles();
  const columns = report.values.filter(({ values }) => values.length > 0);
  if (columns.length === 0) return null;
  const count = columns.reduce((sum, { values, more }) => sum + values.length + more, 0);
  const table = tableOfKind(report.used.kind);
  return (
    <section className={shared.section} aria-labelledby="import-values">
      <h3 className={shared.title} id="import-values">
        {say(valueTexts.title)}
      </h3>
      <Fold {...props} id="values" summary={say(valuesKnown(count, unknownValues(report)))}>
        <p className={shared.small}>{say(valueTexts.lead)}</p>
        {columns.map((column) => {
          const header = columnOf(table, column.columnId)?.header;
          return (
            <div key={column.columnId}>
              <h4 className={own.column}>{header === undefined ? column.columnId : say(header)}</h4>
              <ColumnValues {...props} column={column} />
            </div>
          );
        })}
      </Fold>
    </section>
  );
}

interface ColumnValuesProps extends ReportProps {
  readonly column: ValuesOfColumn;
}

function ColumnValues(props: ColumnValuesProps): ReactElement {
  const { column, intentions, language, say } = props;
  const styles = useStyles();
  const shared = useImportStyles();
  return (
    <>
      <ul className={styles.list}>
        {column.values.map((value) => (
          <ValueRow key={value.raw} {...{ column, value, intentions, language, say }} />
        ))}
      </ul>
      {column.more > 0 && <p className={shared.small}>{say(moreValues(column.more))}</p>}
    </>
  );
}

/** Stands for the value itself; no value of a list is this. */
const asItStands = '\u0000';

interface ValueRowProps extends Pick<ReportProps, 'intentions' | 'language' | 'say'> {
  readonly column: ValuesOfColumn;
  readonly value: ValueFound;
}

/** There can be hundreds of them: they are drawn again only when something about the value has changed. */
const ValueRow = memo(function ValueRow(props: ValueRowProps): ReactElement {
  const { column, value, intentions, say, language } = props;
  const own = useOwnStyles();
  const shared = useImportStyles();
  const id = useId();
  const { raw, count, meaning } = value;
  const isAsItStands = meaning !== null && !column.options.includes(meaning);
  return (
    <li className={own.value}>
      <label htmlFor={id} className={own.raw}>
        {raw} <span className={shared.small}>({formatsOf(language).number(count)})</span>
      </label>
      <LongSelect
        id={id}
        value={isAsItStands ? asItStands : (meaning ?? '')}
        options={[
          ...(isUnknown(value) ? [{ value: '', name: say(valueTexts.unknown) }] : []),
          { value: asItStands, name: say(valueTexts.asItStands) },
          ...column.options.map((option) => ({ value: option, name: option })),
        ]}
        onChoose={(chosen) => {
          const meant = chosen === '' ? null : chosen === asItStands ? raw : chosen;
          void intentions.importing.chooseMeaning(column.columnId, { raw, meaning: meant });
        }}
      />
    </li>
  );
});
