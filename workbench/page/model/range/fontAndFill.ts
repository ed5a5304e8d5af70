import { follows } from '../behaviours/behaviours';
import { defineClass, type Property } from '../interpreter/defineClass';
import { booleanArgument, textArgument, wordArgument } from '../objects/values';
import { colourArgument, positiveArgument, type Dressed } from './dressed';

const underlines = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;

function flag(name: 'bold' | 'italic'): Property<Dressed> {
  return {
    read: ({ style }) => style()[name] ?? false,
    write: ({ dress }, value) => {
      dress({ [name]: booleanArgument(value) });
    },
  };
}

/** The font of cells or of a named style. */
export const font = defineClass<Dressed>({
  className: 'RangeFont',
  properties: {
    bold: flag('bold'),
    italic: flag('italic'),
    underline: {
      read: ({ style }) => (style().underline === true ? 'Single' : 'None'),
      write: ({ dress }, value) => {
        follows('underlinesAreSingle');
        dress({ underline: wordArgument(value, underlines) !== 'None' });
      },
    },
    color: {
      read: ({ style }) => style().fontColor ?? '#000000',
      write: ({ dress }, value) => {
        dress({ fontColor: colourArgument(value) });
      },
    },
    name: {
      read: ({ style }) => style().fontName ?? 'Calibri',
      write: ({ dress }, value) => {
        dress({ fontName: textArgument(value) });
      },
    },
    size: {
      read: ({ style }) => style().fontSize ?? 11,
      write: ({ dress }, value) => {
        dress({ fontSize: positiveArgument(value) });
      },
    },
  },
});

/** The fill of cells or of a named style. */
export const fill = defineClass<Dressed>({
  className: 'RangeFill',
  properties: {
    color: {
      read: ({ style }) => {
        follows('unsetFormatReads');
        const { fillColor } = style();
        return fillColor === undefined || fillColor === '' ? '#FFFFFF' : fillColor;
      },
      write: ({ dress }, value) => {
        dress({ fillColor: colourArgument(value) });
      },
    },
  },
  methods: {
    clear: ({ dress }) => {
      dress({ fillColor: '' });
      return null;
    },
  },
});
