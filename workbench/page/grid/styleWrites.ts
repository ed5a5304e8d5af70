import type { ICommandInfo } from '@univerjs/core';
import { ClearSelectionFormatCommand, SetBorderCommand, SetStyleCommand } from '@univerjs/sheets';

const styleTriggers: readonly unknown[] = [
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
];

/** Whether a write says that it is a matter of style: then no content changes and nothing is calculated. */
export const isStyleWrite = (command: Readonly<ICommandInfo>): boolean =>
  command.params !== undefined &&
  'trigger' in command.params &&
  styleTriggers.includes(command.params.trigger);
