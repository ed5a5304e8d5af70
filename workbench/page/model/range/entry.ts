import type { CellContent, CellEntry } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import { hostError } from '../protocol/hostError';

/** What an assigned value becomes, and the number format that comes with it when the cell has none of its own. */
export interface Entered {
  readonly entry: CellEntry | null;
  readonly numberFormat?: string;
}

const textFormat = '@';
const patterns = {
  number: /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
  percent: /^[+-]?\d+(\.\d+)?%$/,
  isoDay: /^(\d{4})-(\d{2})-(\d{2})$/,
} as const;

function constant(content: CellContent, numberFormat?: string): Entered {
  const entry: CellEntry = { kind: 'constant', content };
  return numberFormat === undefined ? { entry } : { entry, numberFormat };
}

const msPerDay = 86400000;
const serialOf1970 = 25569;
/** 1 March 1900; before it Excel counts a 29 February that was none. */
const firstSerial = 61;

/** Excel's serial number of an ISO day; undefined when there is no such day. */
export function serialOfIsoDay(text: string): number | undefined {
  const [, year, month, day] = patterns.isoDay.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const serial = time / msPerDay + serialOf1970;
  const exists = new Date(time).getUTCDate() === Number(day) && Number(month) <= 12;
  return exists && serial >= firstSerial ? serial : undefined;
}

function percentage(text: string): Entered {
  const digits = text.slice(0, -1);
  return constant(Number(digits) / 100, digits.includes('.') ? '0.00%' : '0%');
}

/** Text that is no formula, as Excel reads what is typed. */
function typedConstant(text: string): Entered {
  const trimmed = text.trim();
  follows('textBecomesNumber');
  if (patterns.number.test(trimmed)) return constant(Number(trimmed));
  if (patterns.percent.test(trimmed)) return percentage(trimmed);
  if (/^(true|false)$/i.test(trimmed)) return constant(trimmed.toLowerCase() === 'true');
  const serial = serialOfIsoDay(trimmed);
  if (serial === undefined) return constant(text);
  follows('isoTextBecomesDate');
  return constant(serial, 'yyyy-mm-dd');
}

function typedText(text: string): Entered {
  if (text.startsWith('=') && text.length > 1) return { entry: { kind: 'formula', content: text } };
  const isNumber = patterns.number.test(text.trim()) || patterns.percent.test(text.trim());
  if (/^[+-]./.test(text) && !isNumber) {
    follows('signMakesFormula');
    return { entry: { kind: 'formula', content: `=${text}` } };
  }
  return typedConstant(text);
}

/** What a value that is assigned to `values` or `formulas` of a cell with this number format becomes. */
export function enter(value: unknown, numberFormat: string): Entered {
  if (value === null || value === undefined) {
    follows('nullKeepsCell');
    return { entry: null };
  }
  if (typeof value !== 'number' && typeof value !== 'string' && typeof value !== 'boolean')
    throw hostError('InvalidArgument');
  if (typeof value === 'string' && value.startsWith("'")) {
    follows('apostropheMakesText');
    return constant(value.slice(1));
  }
  if (numberFormat === textFormat) {
    follows('textFormatMakesText');
    return constant(typeof value === 'boolean' ? String(value).toUpperCase() : String(value));
  }
  return typeof value === 'string' ? typedText(value) : constant(value);
}
