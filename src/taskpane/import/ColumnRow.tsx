import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { isFilled } from '../../import/columns/matchedColumn';
import type { ColumnMatch, ListHeader } from '../../import/list';
import { columnDetailTexts } from '../../text/paneImportColumns';
import { columnTexts } from '../../text/paneImportReview';
import { useStyles } from '../styles';
import { ColumnBelow } from './ColumnBelow';
import { asksForConstant, constantFold } from './columnFacts';
import { columnOfList } from './importFacts';
import { useImportStyles } from './importStyles';
import { LongSelect } from './LongSelect';
import type { ReportProps } from './reportView';
import { differenceFor, saidOfSides } from './sideFacts';

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
});

/** How much of the values beside a header is shown. */
const longestSamples = 40;

interface ColumnRowProps extends ReportProps {
  readonly match: ColumnMatch;
}

/** A column of the table, what fills it, and how they came together. */
export function ColumnRow(props: ColumnRowProps): ReactElement {
  const { match, report, say } = props;
  const styles = useStyles();
  const shared = useImportStyles();
  const own = useOwnStyles();
  const id = useId();
  const column = columnOfList(report.used.kind, match.columnId);
  const ofSides = isFilled(match) ? saidOfSides(report, match) : null;
  const name = column === undefined ? match.columnId : say(column.header);
  return (
    <li className={own.row}>
      <div className={own.top}>
        <label htmlFor={id} className={own.name}>
          {name}
          {match.required && <span className={styles.quiet}> ({say(columnTexts.required)})</span>}
        </label>
        <span className={shared.small}>{match.origin !== null && say(columnTexts[match.origin])}</span>
      </div>
      <FilledBy {...props} id={id} />
      <ColumnBelow {...props} name={name} column={column} />
      {ofSides !== null && <span className={shared.small}>{say(ofSides)}</span>}
    </li>
  );
}

/** The value of the field that stands for a constant; columns of the list are numbers. */
const constantValue = 'constant';

function FilledBy({ id, match, report, ...view }: ColumnRowProps & { readonly id: string }): ReactElement {
  const { state, intentions, say } = view;
  const { columnId, header, constant } = match;
  const { fold, chooseColumn } = intentions.importing;
  const asks = asksForConstant(state.importing, columnId);
  const isConstant = constant !== null || asks;
  const nameOf = (id: string): string => {
    const column = columnOfList(report.used.kind, id);
    return column === undefined ? id : say(column.header);
  };
  const none = differenceFor(report, columnId, nameOf) ?? say(columnTexts.none);
  return (
    <LongSelect
      id={id}
      value={isConstant ? constantValue : header === null ? '' : String(header)}
      options={[
        { value: '', name: none },
        { value: constantValue, name: say(columnDetailTexts.constant) },
        ...report.headers.map((listed) => ({ value: String(listed.index), name: withSamples(listed) })),
      ]}
      onChoose={(value) => {
        fold(constantFold(columnId), value === constantValue);
        if (value !== constantValue) void chooseColumn(columnId, value === '' ? null : Number(value));
      }}
    />
  );
}

function withSamples({ name, samples }: ListHeader): string {
  const values = samples.join(', ');
  if (values === '') return name;
  return `${name} – ${values.length > longestSamples ? `${values.slice(0, longestSamples)}…` : values}`;
}
