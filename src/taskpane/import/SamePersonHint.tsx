import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { isTable } from '../../tables/recognise';
import { samePersons } from '../../tables/samePersons';
import { howSamePersons, samePersonTexts } from '../../text/paneImportPersons';
import { useImportStyles } from './importStyles';
import type { ReportProps } from './reportView';

/** Where one person may stand under two numbers: how to say so, and the table in which it is said. */
export function SamePersonHint({ state, intentions, report, say }: ReportProps): ReactElement | null {
  const shared = useImportStyles();
  if (!report.remarks.some(({ code }) => code === 'twoIdentities')) return null;
  const existing = state.tableNames?.find((name) => isTable(samePersons, name));
  const { create, show } = intentions.tables;
  return (
    <div className={shared.below}>
      <p className={shared.text}>{say(howSamePersons(existing ?? say(samePersons.name)))}</p>
      <div className={shared.actions}>
        <Button
          size="small"
          disabledFocusable={!state.surroundings.isExcel || state.work !== null}
          onClick={() => void (existing === undefined ? create(samePersons) : show(samePersons, existing))}
        >
          {say(existing === undefined ? samePersonTexts.create : samePersonTexts.show)}
        </Button>
      </div>
    </div>
  );
}
