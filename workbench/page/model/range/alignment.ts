import type { CellStyle } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import type { Property } from '../interpreter/defineClass';
import { booleanArgument, integerArgument } from '../objects/values';
import { hostError } from '../protocol/hostError';
import type { Dressed } from './dressed';

const across = {
  General: 'general',
  Left: 'left',
  Center: 'center',
  Right: 'right',
  CenterAcrossSelection: 'center',
} as const satisfies Record<string, CellStyle['horizontalAlignment']>;

const down = { Bottom: 'bottom', Center: 'center', Top: 'top' } as const;

function wordOf<Word>(table: Readonly<Record<string, Word>>, value: unknown): Word {
  const found = Object.entries(table).find(([name]) => name === value);
  if (found === undefined)
    throw hostError('InvalidArgument', `The workbench's model of Excel does not align so: ${String(value)}.`);
  return found[1];
}

function nameOf(table: Readonly<Record<string, unknown>>, word: unknown, usual: string): string {
  return Object.entries(table).find(([, held]) => held === word)?.[0] ?? usual;
}

/** How text lies in its cell: properties that formats of cells and named styles share. */
export const alignmentProperties: Readonly<Record<string, Property<Dressed>>> = {
  wrapText: {
    read: ({ style }) => style().wrapText ?? false,
    write: ({ dress }, value) => {
      dress({ wrapText: booleanArgument(value) });
    },
  },
  horizontalAlignment: {
    read: ({ style }) => nameOf(across, style().horizontalAlignment, 'General'),
    write: ({ dress }, value) => {
      if (value === 'CenterAcrossSelection') follows('centredAcrossIsCentred');
      dress({ horizontalAlignment: wordOf(across, value) });
    },
  },
  verticalAlignment: {
    read: ({ style }) => nameOf(down, style().verticalAlignment, 'Bottom'),
    write: ({ dress }, value) => {
      dress({ verticalAlignment: wordOf(down, value) });
    },
  },
  indentLevel: {
    read: ({ style }) => style().indent ?? 0,
    write: ({ dress }, value) => {
      const indent = integerArgument(value);
      if (indent < 0 || indent > 250) throw hostError('InvalidArgument');
      dress({ indent });
    },
  },
};
