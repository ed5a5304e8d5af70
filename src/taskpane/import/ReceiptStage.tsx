import { Button, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import type { ReactElement } from 'react';
import { listWritten, rowsNotWritten, writingTexts } from '../../text/paneImportWriting';
import type { ViewProps } from '../view';
import { FigureList } from './FigureList';
import { differenceFigures } from './figuresOf';
import { useImportStyles } from './importStyles';
import { ReceiptFindings } from './ReceiptFindings';
import { Remarks } from './Remarks';
import type { StageProps } from './stage';
import { TroubleBar } from './TroubleBar';

/** What was written, and what can be done with it. The rows that were left out are still there to be read. */
export function ReceiptStage({ heading, ...view }: StageProps): ReactElement {
  const { state, say, language } = view;
  const shared = useImportStyles();
  const { receipt, report, trouble } = state.importing;
  if (receipt === null || report === null) return <></>;
  const { name, counts } = report;
  return (
    <div className={shared.section}>
      <h2 className={shared.receipt} tabIndex={-1} ref={heading}>
        <CheckmarkCircle20Filled className={shared.done} />
        {say(writingTexts.receipt)}
      </h2>
      <p className={shared.text}>
        {say(listWritten({ name, table: receipt.table, rows: receipt.rows }))}{' '}
        {counts.leftOut > 0 && say(rowsNotWritten(counts.leftOut))}
      </p>
      <FigureList figures={differenceFigures(receipt, language)} say={say} />
      <ReceiptFindings {...view} receipt={receipt} />
      <NextSteps {...view} />
      <TroubleBar trouble={trouble} language={language} />
      {report.remarks.length > 0 && <Remarks {...view} report={report} />}
    </div>
  );
}

function NextSteps({ state, intentions, say }: ViewProps): ReactElement {
  const shared = useImportStyles();
  const { isUndoing } = state.importing;
  const { show, undo, letGo } = intentions.importing;
  const isBusy = isUndoing || state.work !== null;
  return (
    <>
      <div className={shared.actions}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void show()}>
          {say(writingTexts.show)}
        </Button>
        <Button disabledFocusable={isBusy} onClick={letGo}>
          {say(writingTexts.another)}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void undo()}>
          {say(isUndoing ? writingTexts.undoing : writingTexts.undo)}
        </Button>
      </div>
      <p className={mergeClasses(shared.small, shared.below)}>{say(writingTexts.undoHint)}</p>
    </>
  );
}
