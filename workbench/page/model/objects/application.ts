import { follows } from '../behaviours/behaviours';
import { defineClass, type Property } from '../interpreter/defineClass';
import type { Book } from './book';
import { booleanArgument, isOmitted, textArgument, wordArgument } from './values';

interface BookState {
  readonly book: Book;
}

/** How a language writes numbers and days. */
interface Culture {
  readonly decimal: string;
  readonly group: string;
  readonly shortDate: string;
}

const cultures: Readonly<Record<Book['language'], Culture>> = {
  'sv-SE': { decimal: ',', group: '\u00a0', shortDate: 'yyyy-mm-dd' },
  'en-US': { decimal: '.', group: ',', shortDate: 'm/d/yyyy' },
};

function cultural(part: keyof Culture): Property<BookState> {
  return {
    read: ({ book }) => {
      follows('cultureOfLanguage');
      return cultures[book.language][part];
    },
  };
}

const numberFormat = defineClass<BookState>({
  className: 'NumberFormatInfo',
  properties: { numberDecimalSeparator: cultural('decimal'), numberGroupSeparator: cultural('group') },
});

const datetimeFormat = defineClass<BookState>({
  className: 'DatetimeFormatInfo',
  properties: {
    dateSeparator: { read: ({ book }) => (book.language === 'sv-SE' ? '-' : '/') },
    shortDatePattern: cultural('shortDate'),
  },
});

const cultureInfo = defineClass<BookState>({
  className: 'CultureInfo',
  properties: { name: { read: ({ book }) => book.language } },
  links: {
    numberFormat: (state) => numberFormat.create(state),
    datetimeFormat: (state) => datetimeFormat.create(state),
  },
});

const createdWorkbook = defineClass<BookState & { readonly base64: string | null }>({
  className: 'WorkbookCreated',
  identity: () => 'created',
  properties: { id: { read: () => 'created' } },
  methods: {
    open: ({ book, base64 }) => {
      follows('newWorkbookOpens');
      book.onCreateWorkbook(base64);
      return null;
    },
  },
});

/** Excel on the web opens a new workbook through an object of its own. */
export const webWorkbook = defineClass<BookState>({
  className: 'WacWorkbook',
  methods: {
    createAndOpenWorkbook: ({ book }, [base64]) => {
      follows('newWorkbookOpens');
      book.onCreateWorkbook(isOmitted(base64) ? null : textArgument(base64));
      return null;
    },
  },
});

/** The application: calculation, culture, new workbooks. */
export const application = defineClass<BookState>({
  className: 'Application',
  properties: {
    calculationMode: {
      read: ({ book }) => book.application.calculationMode,
      write: ({ book }, value) => {
        follows('calculationModeIsKeptOnly');
        book.application.calculationMode = wordArgument(value, [
          'Automatic',
          'AutomaticExceptTables',
          'Manual',
        ] as const);
      },
    },
    calculationState: { read: () => 'Done' },
    calculationEngineVersion: { read: () => 191029 },
    decimalSeparator: cultural('decimal'),
    thousandsSeparator: cultural('group'),
    useSystemSeparators: { read: () => true },
  },
  links: { cultureInfo: (state) => cultureInfo.create(state) },
  methods: {
    calculate: ({ book }) => {
      book.grid.recalculate();
      return null;
    },
    createWorkbook: ({ book }, [base64]) =>
      createdWorkbook.create({ book, base64: isOmitted(base64) ? null : textArgument(base64) }),
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});

/** The add-in's run time: whether it hears of events. */
export const runtime = defineClass<BookState>({
  className: 'Runtime',
  properties: {
    enableEvents: {
      read: ({ book }) => book.application.eventsEnabled,
      write: ({ book }, value) => {
        follows('eventsAreSwitchedOff');
        book.application.eventsEnabled = booleanArgument(value);
      },
    },
  },
});
