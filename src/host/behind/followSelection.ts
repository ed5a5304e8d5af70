import { inExcel } from '../batch';
import { isFailure, type Outcome } from '../failure';

/** Ends the following. */
export type Unfollow = () => Promise<void>;

/**
 * Calls the listener whenever the user selects something else, on this sheet or another, until the following is ended. Excel tells of
 * it only that it happened.
 */
export async function followSelection(listener: () => void): Promise<Outcome<Unfollow>> {
  const heard = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const selected = worksheets.onSelectionChanged.add(heard);
    const activated = worksheets.onActivated.add(heard);
    await context.sync();
    return [selected, activated] as const;
  });
  return isFailure(handlers) ? handlers : () => unfollow(handlers);
}

/** Handlers are taken away in the conversation that they were added in. */
async function unfollow(
  handlers: readonly [
    OfficeExtension.EventHandlerResult<unknown>,
    OfficeExtension.EventHandlerResult<unknown>,
  ],
): Promise<void> {
  await inExcelOf(handlers[0].context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/** A pane that is closing, or a user who writes in a cell, is no reason to fail: what is heard later is not listened to. */
async function inExcelOf(
  context: OfficeExtension.ClientRequestContext,
  conversation: (context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  try {
    await Excel.run(context, conversation);
  } catch {
    return;
  }
}
