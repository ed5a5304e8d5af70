import { isFailure } from '../../host/failure';
import { sheetFrozen } from '../../text/paneFreeze';
import { type Desk, fail, succeed } from '../desk';
import { languageOf } from '../state';

/** Carries out that the user wants a frozen copy of the sheet that is shown. */
export function freezeIntention(desk: Desk): () => Promise<void> {
  const { store, workbook, clock } = desk;
  return async () => {
    const day = clock.today();
    if (store.state().work !== null || day === null) return;
    store.dispatch({ type: 'began', work: { on: 'freeze', id: 'sheet' } });
    const receipt = await workbook.freezeSheet({ day, language: languageOf(store.state()) });
    if (isFailure(receipt)) fail(desk, receipt);
    else succeed(desk, sheetFrozen(receipt.sheet, receipt.formulas));
  };
}
