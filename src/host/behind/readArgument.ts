import type { Unread, Written } from './written';

/** An argument with what it hands over, as the function gets it, or why that cannot be read. */
export type ReadArgument =
  | { readonly written: Written; readonly value: unknown }
  | { readonly written: Written; readonly unread: Unread };

/** Whether the argument could not be read. */
export function isUnread(
  argument: ReadArgument,
): argument is Extract<ReadArgument, { readonly unread: Unread }> {
  return 'unread' in argument;
}
