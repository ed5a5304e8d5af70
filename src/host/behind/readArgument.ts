import type { GivenCall } from '../../functions/behind/question';
import type { Unread, Written } from './written';

/** An argument with what it hands over, as the function gets it, or why that cannot be read. */
export type ReadArgument =
  | {
      readonly written: Written;
      readonly value: unknown;
      /** The call of ours whose answer it is, where that was asked for and can be read. */
      readonly source?: GivenCall;
    }
  | { readonly written: Written; readonly unread: Unread };

/** Whether the argument could not be read. */
export function isUnread(
  argument: ReadArgument,
): argument is Extract<ReadArgument, { readonly unread: Unread }> {
  return 'unread' in argument;
}
