import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ChangedCell, ChangedRow } from '../../import/tablePlan';
import { previewTexts } from '../../text/paneImportReview';
import { changedRows, changeTexts } from '../../text/paneImportDifference';
import { useStyles } from '../styles';
import { Fold } from './Fold';
import { writtenColumn } from './columnFacts';
import { comparisonIn, tableOfKind } from './importFacts';
import { useImportStyles } from './importStyles';
import { MoreRows } from './MoreRows';
import type { ReportProps } from './reportView';

const useOwnStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottomStyle: 'solid',
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke3,
  },
  name: { ...typographyStyles.caption1Strong, overflowWrap: 'anywhere' },
  cell: { ...typographyStyles.caption1, margin: 0, overflowWrap: 'anywhere' },
  after: { textDecorationLine: 'none' },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
});

/** The rows of the table that the list changes, each with the cells that become something else. */
export function ChangedRows(props: ReportProps): ReactElement | null {
  const { state, intentions, say } = props;
  const styles = useStyles();
  const { rows, total } = state.importing.changes;
  if (total === 0) return null;
  return (
    <Fold
      {...props}
      id="changes"
      summary={say(changedRows(total, comparisonIn(state.importing)?.closed ?? 0))}
    >
      <ul className={styles.list}>
        {rows.map((row, index) => (
          <RowChanges key={index} {...props} row={row} />
        ))}
      </ul>
      <MoreRows
        shown={rows.length}
        total={total}
        isFolded={state.importing.folds['changes'] !== true}
        label={say(changeTexts.more)}
        onMore={() => void intentions.importing.moreChanges()}
        say={say}
      />
    </Fold>
  );
}

function RowChanges({ row, report, say }: ReportProps & { readonly row: ChangedRow }): ReactElement {
  const own = useOwnStyles();
  const shared = useImportStyles();
  const table = tableOfKind(report.used.kind);
  const where = row.row === null ? say(changeTexts.notInList) : `${say(previewTexts.row)} ${row.row}`;
  return (
    <li className={own.row}>
      <span className={shared.small}>{where} · </span>
      <span className={own.name}>{row.name}</span>
      {row.cells.map((cell) => {
        const name = say(writtenColumn(table, cell.columnId).header);
        return <Change key={cell.columnId} name={name} cell={cell} say={say} />;
      })}
    </li>
  );
}

interface ChangeProps extends Pick<ReportProps, 'say'> {
  readonly name: string;
  readonly cell: ChangedCell;
}

function Change({ name, cell, say }: ChangeProps): ReactElement {
  const own = useOwnStyles();
  const shared = useImportStyles();
  const { before, after } = cell;
  return (
    <p className={own.cell}>
      {name}: <del className={own.before}>{before === '' ? say(changeTexts.blank) : before}</del>
      <span className={shared.unseen}> {say(changeTexts.becomes)} </span>
      <span aria-hidden> → </span>
      <ins className={own.after}>{after === '' ? say(changeTexts.blank) : after}</ins>
    </p>
  );
}
