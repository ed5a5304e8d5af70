import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { ShownTable } from '../../functions/behind/shown';
import { rowsShown } from '../../text/paneBehind';
import type { ViewProps } from '../view';
import { useStyles } from '../styles';
import { useBehindStyles } from './behindStyles';

const cell = {
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  textAlign: 'left',
  whiteSpace: 'nowrap',
  borderBottomStyle: 'solid',
  borderBottomWidth: tokens.strokeWidthThin,
  borderBottomColor: tokens.colorNeutralStroke3,
} as const;

const useOwnStyles = makeStyles({
  box: {
    overflowX: 'auto',
    marginTop: tokens.spacingVerticalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { ...typographyStyles.caption1, width: '100%', borderCollapse: 'separate', borderSpacing: 0 },
  cell,
  header: { ...cell, ...typographyStyles.caption1Strong, backgroundColor: tokens.colorNeutralBackground3 },
  total: { ...cell, ...typographyStyles.caption1Strong, borderBottomStyle: 'none' },
  figure: { textAlign: 'right' },
  opener: { ...typographyStyles.caption1Strong },
});

interface ShownRowsProps extends Pick<ViewProps, 'say'> {
  readonly table: ShownTable;
  /** Which of the placements is opened, by its row in the table of the call. */
  readonly opened?: number | null | undefined;
  readonly onOpen?: ((row: number) => void) | undefined;
}

/** Rows behind a figure. The box scrolls sideways, with the keyboard, too. */
export function ShownRows({ table, say, opened, onOpen }: ShownRowsProps): ReactElement {
  const styles = useStyles();
  const shared = useBehindStyles();
  const own = useOwnStyles();
  const heading = useId();
  const { rows, rowsInAll, total } = table;
  return (
    <section className={shared.section}>
      <h2 className={shared.title} id={heading}>
        {table.heading}
      </h2>
      {rowsInAll > rows.length && <p className={styles.small}>{say(rowsShown(rows.length, rowsInAll))}</p>}
      <div className={own.box} role="region" aria-labelledby={heading} tabIndex={0}>
        <table className={own.table}>
          <thead>
            <Cells cells={table.headers} table={table} className={own.header} scope="col" />
          </thead>
          <tbody>
            {rows.map((cells, index) => (
              <Cells
                key={`${String(index)} ${cells[0] ?? ''}`}
                cells={cells}
                table={table}
                className={own.cell}
                first={openerOf(table.placements?.[index], { opened, onOpen })}
              />
            ))}
          </tbody>
          {total !== null && (
            <tfoot>
              <Cells cells={total} table={table} className={own.total} />
            </tfoot>
          )}
        </table>
      </div>
    </section>
  );
}

/** How the first cell of a row opens its placement. */
interface Opener {
  readonly isOpen: boolean;
  readonly open: () => void;
}

function openerOf(
  row: number | null | undefined,
  { opened, onOpen }: Pick<ShownRowsProps, 'opened' | 'onOpen'>,
): Opener | undefined {
  if (row === undefined || row === null || onOpen === undefined) return undefined;
  return {
    isOpen: opened === row,
    open: () => {
      onOpen(row);
    },
  };
}

interface CellsProps {
  readonly cells: readonly string[];
  readonly table: ShownTable;
  readonly className: string;
  readonly scope?: 'col';
  readonly first?: Opener | undefined;
}

/** A row of cells; the first tells what the row is. */
function Cells({ cells, table, className, scope, first }: CellsProps): ReactElement {
  const own = useOwnStyles();
  return (
    <tr>
      {cells.map((text, column) => {
        const Tag = scope === 'col' || column === 0 ? 'th' : 'td';
        const look = mergeClasses(className, table.isFigure[column] === true && own.figure);
        const heads = Tag === 'th' ? (scope ?? 'row') : undefined;
        return (
          <Tag key={table.headers[column] ?? column} className={look} scope={heads}>
            {column === 0 && first !== undefined ? (
              <Link as="button" className={own.opener} aria-expanded={first.isOpen} onClick={first.open}>
                {text}
              </Link>
            ) : (
              text
            )}
          </Tag>
        );
      })}
    </tr>
  );
}
