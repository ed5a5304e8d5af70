import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowUpload20Regular } from '@fluentui/react-icons/svg/arrow-upload';
import type { ReactElement } from 'react';
import { tables } from '../tables';
import type { TableGroup } from '../tables/table';
import { importTexts } from '../text/paneImport';
import { startTexts, tableGroupTexts } from '../text/paneStart';
import { ChecksSection } from './checks/ChecksSection';
import { useStyles } from './styles';
import { TableItem } from './TableItem';
import type { ViewProps } from './view';

const groups = ['placements', 'followUp', 'reimbursement'] as const satisfies readonly TableGroup[];

const useOwnStyles = makeStyles({
  welcome: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  toImport: { marginTop: tokens.spacingVerticalM },
});

/** What this is, and the tables of the workbook. */
export function StartPlace(view: ViewProps): ReactElement {
  const { say } = view;
  const styles = useStyles();
  const own = useOwnStyles();
  return (
    <>
      <div className={own.welcome}>
        <img src="assets/icon-64.png" width={28} height={28} alt="" />
        <h1 className={styles.heading}>{say(startTexts.welcome)}</h1>
      </div>
      <p className={styles.text}>{say(startTexts.lead)}</p>
      <Button
        appearance="primary"
        className={own.toImport}
        icon={<ArrowUpload20Regular />}
        onClick={() => {
          view.intentions.goTo('import');
        }}
      >
        {say(importTexts.toImport)}
      </Button>
      <h2 className={styles.section}>{say(startTexts.tables)}</h2>
      <p className={styles.text}>{say(startTexts.firstTable)}</p>
      {groups.map((group) => (
        <TableList key={group} group={group} view={view} />
      ))}
    </>
  );
}

function TableList({ group, view }: { readonly group: TableGroup; readonly view: ViewProps }): ReactElement {
  const styles = useStyles();
  return (
    <section aria-labelledby={`group-${group}`}>
      <h3 className={styles.group} id={`group-${group}`}>
        {view.say(tableGroupTexts[group])}
      </h3>
      <ul className={styles.list}>
        {tables
          .filter((table) => table.group === group)
          .map((table) => (
            <TableItem key={table.id} table={table} {...view} />
          ))}
      </ul>
      {group === 'placements' && <ChecksSection {...view} />}
    </section>
  );
}
