import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Receipt } from '../../host/lists/listImport';
import {
  importKnownBy,
  keysMadeAnew,
  namesWithNumbers,
  receiptTexts,
  sheetWithNumbers,
  showLog,
} from '../../text/paneImportReceipt';
import type { ViewProps } from '../view';
import { useImportStyles } from './importStyles';

interface FindingsProps extends ViewProps {
  readonly receipt: Receipt;
}

/** By what the import is known, where its log stands, and whether personal numbers were found. */
export function ReceiptFindings(props: FindingsProps): ReactElement {
  const { receipt, state, intentions, say } = props;
  const shared = useImportStyles();
  const { importId, logs, rekeyed } = receipt;
  return (
    <>
      <p className={shared.text}>
        {say(importKnownBy(importId))}. {say(receiptTexts.log)}
      </p>
      <div className={shared.actions}>
        {logs.map((name) => (
          <Button
            key={name}
            size="small"
            disabledFocusable={state.work !== null || state.importing.isUndoing}
            onClick={() => void intentions.importing.showLog(name)}
          >
            {say(showLog(name))}
          </Button>
        ))}
      </div>
      {rekeyed !== null && <p className={shared.text}>{say(keysMadeAnew(rekeyed.persons, rekeyed.cells))}</p>}
      <Scan {...props} />
    </>
  );
}

function Scan({ receipt, say }: FindingsProps): ReactElement {
  const shared = useImportStyles();
  const { scan } = receipt;
  if (scan === null) return <p className={shared.text}>{say(receiptTexts.notScanned)}</p>;
  const { sheets, names, isPartial } = scan;
  const isClean = sheets.length === 0 && names === 0;
  return (
    <>
      <p className={isClean ? shared.text : shared.warning}>
        {say(isClean ? receiptTexts.clean : receiptTexts.found)}
      </p>
      {!isClean && (
        <ul className={shared.small} aria-label={say(receiptTexts.scanTitle)}>
          {sheets.map(({ sheet, count }) => (
            <li key={sheet}>{say(sheetWithNumbers(sheet, count))}</li>
          ))}
          {names > 0 && <li>{say(namesWithNumbers(names))}</li>}
        </ul>
      )}
      {isPartial && <p className={shared.small}>{say(receiptTexts.partial)}</p>}
    </>
  );
}
