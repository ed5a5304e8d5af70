import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Checkmark16Regular } from '@fluentui/react-icons/svg/checkmark';
import type { ReactElement } from 'react';
import { placements } from '../tables/placements';
import { isTable } from '../tables/recognise';
import type { Table } from '../tables/table';
import { columnCount, startTexts } from '../text/paneStart';
import { useStyles } from './styles';
import { isReady, type ViewProps } from './view';

const useOwnStyles = makeStyles({
  exists: {
    display: 'inline-flex',
    alignSelf: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusSuccessForeground1,
  },
});

interface TableItemProps extends ViewProps {
  readonly table: Table;
}

/** A table: what it is for, its columns, and the button that makes it or shows it. */
export function TableItem(props: TableItemProps): ReactElement {
  const { table, state, say, language } = props;
  const styles = useStyles();
  const own = useOwnStyles();
  const existing = state.tableNames?.find((name) => isTable(table, name));
  return (
    <li className={styles.item}>
      <div className={styles.itemTop}>
        <div className={styles.itemName}>
          <h4 className={styles.name}>{existing ?? table.name[language]}</h4>
          {existing !== undefined && (
            <span className={mergeClasses(styles.small, own.exists)}>
              <Checkmark16Regular />
              {say(startTexts.exists)}
            </span>
          )}
        </div>
        <TableButton {...props} existing={existing} />
      </div>
      <p className={styles.small}>{say(table.about)}</p>
      <Columns {...props} />
    </li>
  );
}

interface TableButtonProps extends TableItemProps {
  readonly existing: string | undefined;
}

/** One and the same button before and after, so that the keyboard's focus stays on it. */
function TableButton({ table, existing, state, intentions, say, language }: TableButtonProps): ReactElement {
  const styles = useStyles();
  const isWorking = state.work?.on === 'table' && state.work.id === table.id;
  const idle = existing === undefined ? startTexts.create : startTexts.show;
  const label = say(isWorking && existing === undefined ? startTexts.creating : idle);
  const isFirst = table === placements && existing === undefined;
  return (
    <Button
      size="small"
      className={styles.button}
      appearance={isFirst ? 'primary' : 'secondary'}
      disabledFocusable={!isReady(state)}
      aria-label={`${label} ${existing ?? table.name[language]}`}
      onClick={() => {
        if (existing === undefined) void intentions.tables.create(table);
        else void intentions.tables.show(table, existing);
      }}
    >
      {label}
    </Button>
  );
}

function Columns({ table, say }: TableItemProps): ReactElement {
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{say(columnCount(table.columns.length))}</summary>
      <dl className={styles.definitions}>
        {table.columns.map((column) => (
          <div key={column.id}>
            <dt className={styles.term}>
              {say(column.header)}
              {column.required && <span className={styles.quiet}> ({say(startTexts.required)})</span>}
            </dt>
            <dd className={styles.description}>{say(column.about)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
