import type { Text } from '../text/language';
import { numberFormats } from '../tables/column';

/** How a cell looks. Kept as a named style of the workbook, so that a municipality can change it in one place. */
export interface SheetStyle {
  readonly name: Text;
  readonly numberFormat: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'Left' | 'Right';
  readonly wraps?: true;
  /** A line above, as over a sum. */
  readonly line?: true;
  /** An amount in kronor, shown in the unit that the sheet is set to (`units.ts`), or a change of one, with its sign. */
  readonly amount?: AmountLook;
}

/** Whether an amount has a plus where it is more than 0. */
export type AmountLook = 'plain' | 'change';

const green = '#0B5A57';
const grey = '#5A5A5A';
const total = { bold: true, fill: '#EEF4F3', line: true } as const;

/**
 * A real minus sign before what is below 0; before what is rounded to 0, none. Excel adds no sign of its own where a condition holds for
 * nothing but negative numbers (SheetJS/sheetjs, issue 2573). The thousands are parted as the reader's Excel parts them: by a space in Swedish.
 */
export const signed = (format: string): string => `${minus(format)};[<0]${format};${format}`;

/** The same, and a plus before what is above 0. */
export const change = (format: string): string =>
  `[>=${leastShown(format)}]+${format};${minus(format)};${format}`;

const minus = (format: string): string => `[<=-${leastShown(format)}]"−"${format}`;

/** The smallest number that a format does not round to 0: half of the last digit that it shows. A comma at the end divides by a thousand. */
function leastShown(format: string): string {
  const decimals = /\.(0+)/u.exec(format)?.[1]?.length ?? 0;
  const thousands = /,*$/u.exec(format)?.[0].length ?? 0;
  const steps = decimals + (format.includes('%') ? percentDecimals : 0) - thousandZeros * thousands;
  return String(Number(`5e${-steps - 1}`));
}

const percentDecimals = 2;
const thousandZeros = 3;

const formats = {
  whole: signed('#,##0'),
  decimal: signed('#,##0.0'),
  exact: signed('#,##0.00'),
  change: change('#,##0'),
  percent: change('0.0%'),
  share: '0.0%',
} as const;

/** The styles of the report sheets. */
export const sheetStyles = {
  title: { name: named('rubrik 1', 'title'), numberFormat: 'General', bold: true, size: 16, color: green },
  heading: {
    name: named('rubrik 2', 'heading'),
    numberFormat: 'General',
    bold: true,
    size: 12,
    color: green,
  },
  note: { name: named('not', 'note'), numberFormat: 'General', italic: true, color: grey },
  mark: {
    name: named('preliminär', 'provisional'),
    numberFormat: 'General',
    italic: true,
    color: grey,
    align: 'Right',
  },
  label: { name: named('text', 'text'), numberFormat: 'General', align: 'Left' },
  quiet: { name: named('grå text', 'grey text'), numberFormat: 'General', color: '#8A8A8A', align: 'Left' },
  quietLines: {
    name: named('grå text på flera rader', 'grey text on several lines'),
    numberFormat: 'General',
    color: '#8A8A8A',
    align: 'Right',
    wraps: true,
  },
  header: { name: named('kolumnrubrik', 'column heading'), ...headerLook('Right') },
  headerLeft: { name: named('kolumnrubrik vänster', 'column heading left'), ...headerLook('Left') },
  dayLeft: { name: named('datum vänster', 'date left'), numberFormat: numberFormats.day, align: 'Left' },
  input: { name: named('indata', 'input'), numberFormat: numberFormats.day, fill: '#FFF4CE', align: 'Right' },
  inputWord: {
    name: named('indata ord', 'input word'),
    numberFormat: 'General',
    fill: '#FFF4CE',
    align: 'Right',
  },
  inputText: { name: named('indata text', 'input text'), ...inputLook('@', 'Left') },
  inputYear: { name: named('indata år', 'input year'), ...inputLook('0', 'Right') },
  inputWhole: { name: named('indata heltal', 'input whole number'), ...inputLook(formats.whole, 'Right') },
  inputSigned: { name: named('indata förändring', 'input change'), ...inputLook(change('#,##0.0'), 'Right') },
  changeDecimal: {
    name: named('förändring decimaltal', 'change decimal number'),
    numberFormat: change('#,##0.0'),
    align: 'Right',
  },
  inputDecimal: {
    name: named('indata decimaltal', 'input decimal number'),
    ...inputLook(formats.decimal, 'Right'),
  },
  inputExact: { name: named('indata belopp', 'input amount'), ...inputLook(formats.exact, 'Right') },
  inputShare: { name: named('indata andel', 'input share'), ...inputLook('0.0%', 'Right') },
  share: { name: named('andel', 'share'), numberFormat: formats.share, align: 'Right' },
  wordRight: { name: named('ord höger', 'word right'), numberFormat: 'General', align: 'Right' },
  day: { name: named('datum', 'date'), numberFormat: numberFormats.day, align: 'Right' },
  whole: { name: named('heltal', 'whole number'), numberFormat: formats.whole, align: 'Right' },
  decimal: { name: named('decimaltal', 'decimal number'), numberFormat: formats.decimal, align: 'Right' },
  exact: { name: named('belopp med öre', 'amount with öre'), numberFormat: formats.exact, align: 'Right' },
  change: { name: named('förändring', 'change'), numberFormat: formats.change, align: 'Right' },
  percent: { name: named('procent', 'percent'), numberFormat: formats.percent, align: 'Right' },
  amount: { name: named('belopp', 'amount'), numberFormat: formats.whole, align: 'Right', amount: 'plain' },
  amountChange: {
    name: named('förändring belopp', 'change of amount'),
    numberFormat: formats.change,
    align: 'Right',
    amount: 'change',
  },
  labelTotal: { name: named('summa text', 'total text'), numberFormat: 'General', align: 'Left', ...total },
  wholeTotal: {
    name: named('summa heltal', 'total whole number'),
    numberFormat: formats.whole,
    align: 'Right',
    ...total,
  },
  amountTotal: {
    name: named('summa belopp', 'total amount'),
    numberFormat: formats.whole,
    align: 'Right',
    amount: 'plain',
    ...total,
  },
  amountChangeTotal: {
    name: named('summa förändring belopp', 'total change of amount'),
    numberFormat: formats.change,
    align: 'Right',
    amount: 'change',
    ...total,
  },
  decimalTotal: {
    name: named('summa decimaltal', 'total decimal number'),
    numberFormat: formats.decimal,
    align: 'Right',
    ...total,
  },
  exactTotal: {
    name: named('summa belopp med öre', 'total amount with öre'),
    numberFormat: formats.exact,
    align: 'Right',
    ...total,
  },
  changeTotal: {
    name: named('summa förändring', 'total change'),
    numberFormat: formats.change,
    align: 'Right',
    ...total,
  },
  shareTotal: {
    name: named('summa andel', 'total share'),
    numberFormat: formats.share,
    align: 'Right',
    ...total,
  },
  percentTotal: {
    name: named('summa procent', 'total percent'),
    numberFormat: formats.percent,
    align: 'Right',
    ...total,
  },
} as const satisfies Readonly<Record<string, SheetStyle>>;

/** A style by its short name. */
export type StyleId = keyof typeof sheetStyles;

/** The styles of amounts by their names in the workbook, in both languages. */
export const amountStyleNames: ReadonlyMap<string, AmountLook> = new Map(
  Object.values<SheetStyle>(sheetStyles).flatMap(({ name, amount }) =>
    amount === undefined ? [] : [[name.sv, amount] as const, [name.en, amount] as const],
  ),
);

/** The styles in which figures stand, and how their sums look. */
export const totalOf = {
  whole: 'wholeTotal',
  amount: 'amountTotal',
  amountChange: 'amountChangeTotal',
  decimal: 'decimalTotal',
  exact: 'exactTotal',
  change: 'changeTotal',
  percent: 'percentTotal',
  share: 'shareTotal',
} as const satisfies Partial<Record<StyleId, StyleId>>;

/** A style of figures. */
export type FigureStyle = keyof typeof totalOf;

function named(sv: string, en: string): Text {
  return { sv: `Vårddygn ${sv}`, en: `Vårddygn ${en}` };
}

function inputLook(numberFormat: string, align: 'Left' | 'Right'): Omit<SheetStyle, 'name'> {
  return { numberFormat, fill: '#FFF4CE', align };
}

function headerLook(align: 'Left' | 'Right'): Omit<SheetStyle, 'name'> {
  return { numberFormat: 'General', bold: true, fill: '#D7ECEA', align, wraps: true };
}
