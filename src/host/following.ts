import { inExcel } from './batch';
import { isFailure, type Outcome } from './failure';

/** Ends the following. */
export type Unfollow = () => Promise<void>;

/** What Excel gives for a listener that has been added. */
type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** Adds the listeners in one conversation; gives the way to take them away. */
export async function following(
  add: (context: Excel.RequestContext) => readonly [Handler, ...Handler[]],
): Promise<Outcome<Unfollow>> {
  const handlers = await inExcel(async (context) => {
    const added = add(context);
    await context.sync();
    return added;
  });
  return isFailure(handlers) ? handlers : () => unfollow(handlers);
}

/** Handlers are taken away in the conversation that they were added in. */
async function unfollow(handlers: readonly [Handler, ...Handler[]]): Promise<void> {
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
