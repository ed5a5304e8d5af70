import { Field, makeStyles, Select, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { type RepairedRow, type RepairEffect, type RepairId, repairIds } from '../../import/repairs/repair';
import { formatsOf } from '../../text/format';
import type { Text } from '../../text/language';
import { becauseOf, changedBy, repairTexts } from '../../text/paneImportRepairs';
import { previewTexts } from '../../text/paneImportReview';
import { changedBecause, removedBecause, repairAbouts, repairNames } from '../../text/repairs';
import { useStyles } from '../styles';
import { Fold } from './Fold';
import { MoreRows } from './MoreRows';
import type { ReportProps } from './reportView';

const useOwnStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottomStyle: 'solid',
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke3,
  },
  what: { ...typographyStyles.caption1, overflowWrap: 'anywhere' },
  by: { ...typographyStyles.caption1Strong, textAlign: 'right' },
});

/** The rows that were repaired, a page at a time, of one repair or of all. */
export function RepairedRows(props: ReportProps): ReactElement | null {
  const { state, intentions, report, say } = props;
  const styles = useStyles();
  const { rows, total } = state.importing.repairs;
  const done = report.repairs.effects.filter(({ removed, changed }) => removed + changed > 0);
  if (done.length === 0) return null;
  return (
    <Fold {...props} id="repairedRows" summary={say(repairTexts.rowsRepaired)}>
      <RepairFilter {...props} done={done} />
      <ul className={styles.list}>
        {rows.map((row, index) => (
          <Repaired key={index} {...props} row={row} />
        ))}
      </ul>
      <MoreRows
        shown={rows.length}
        total={total}
        isFolded={state.importing.folds['repairedRows'] !== true}
        label={say(repairTexts.more)}
        onMore={() => void intentions.importing.moreRepairs()}
        say={say}
      />
    </Fold>
  );
}

interface RepairFilterProps extends ReportProps {
  readonly done: readonly RepairEffect[];
}

function RepairFilter({ done, state, intentions, say, language }: RepairFilterProps): ReactElement {
  const styles = useStyles();
  const { number } = formatsOf(language);
  return (
    <Field label={say(repairTexts.show)} size="small" className={styles.field}>
      <Select
        size="small"
        value={state.importing.repairs.repair ?? ''}
        onChange={(_, { value }) =>
          void intentions.importing.filterRepairs(repairIds.find((id) => id === value) ?? null)
        }
      >
        <option value="">{say(repairTexts.all)}</option>
        {done.map(({ id, removed, changed }) => (
          <option key={id} value={id}>
            {`${say(repairNames[id])} (${number(removed + changed)})`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** A row: what became of it, because of which, and by how much its days and kronor changed. */
function Repaired({ row, say, language }: ReportProps & { readonly row: RepairedRow }): ReactElement {
  const own = useOwnStyles();
  const { because, wasRemoved, end } = row;
  const ended = (day: string): string => (day === '' ? say(repairTexts.open) : day);
  const what =
    wasRemoved || end === null ? say(repairTexts.removed) : `${ended(end.before)} → ${ended(end.after)}`;
  return (
    <li className={own.row}>
      <span className={own.what} title={say(whyOf(row))}>
        {say(previewTexts.row)} {row.row}: {what}
        {because !== null && ` (${say(becauseOf(because))})`} · {say(repairNames[row.repair])}
      </span>
      <span className={own.by}>{changedBy(row, language)}</span>
    </li>
  );
}

const removed: Readonly<Partial<Record<RepairId, Text>>> = removedBecause;
const changed: Readonly<Partial<Record<RepairId, Text>>> = changedBecause;

function whyOf({ repair, wasRemoved }: RepairedRow): Text {
  return (wasRemoved ? removed : changed)[repair] ?? repairAbouts[repair];
}
