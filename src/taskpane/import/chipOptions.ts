import type { DateOrder, DecimalSign, Delimiter, Detected, Encoding, ListKindId } from '../../import/list';
import type { Text } from '../../text/language';
import {
  dateOrderTexts,
  decimalTexts,
  delimiterTexts,
  detectionTexts,
  encodingTexts,
} from '../../text/paneImportReview';
import { tableOfKind } from './importFacts';

/** A value that a chip can be changed to. */
export interface ChipOption {
  /** As the field holds it. */
  readonly value: string;
  readonly name: Text;
  readonly choice: Partial<Detected>;
}

/** Something that was detected and can be changed by choosing among a few values. */
export interface ChoiceChip {
  readonly what: Exclude<keyof Detected, 'asOf'>;
  readonly label: Text;
  readonly options: readonly ChipOption[];
}

const kinds = ['placements', 'prices', 'budget'] as const satisfies readonly ListKindId[];
const encodings = [
  'utf-8',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'macintosh',
  'ibm850',
] as const satisfies readonly Encoding[];
const delimiters = [';', ',', '\t', '|'] as const satisfies readonly Delimiter[];
const decimals = [',', '.'] as const satisfies readonly DecimalSign[];
const orders = ['yearMonthDay', 'dayMonthYear', 'monthDayYear'] as const satisfies readonly DateOrder[];

/** Header rows that can be chosen, beside the one that is used. */
const headerRows = 20;

/** The chips of a list, in the order in which it is read. A pasted text has no encoding. */
export function choiceChips(used: Detected): readonly ChoiceChip[] {
  const ofText = { what: 'encoding', label: detectionTexts.encoding, options: encodingOptions } as const;
  return [
    { what: 'kind', label: detectionTexts.kind, options: kindOptions },
    ...(used.encoding === null ? [] : [ofText]),
    { what: 'delimiter', label: detectionTexts.delimiter, options: delimiterOptions },
    { what: 'headerRow', label: detectionTexts.headerRow, options: headerRowOptions(used.headerRow) },
    { what: 'decimal', label: detectionTexts.decimal, options: decimalOptions },
    { what: 'dates', label: detectionTexts.dates, options: dateOptions },
  ];
}

const kindOptions: readonly ChipOption[] = kinds.map((kind) => ({
  value: kind,
  name: tableOfKind(kind).name,
  choice: { kind },
}));

const encodingOptions: readonly ChipOption[] = encodings.map((encoding) => ({
  value: encoding,
  name: encodingTexts[encoding],
  choice: { encoding },
}));

const delimiterOptions: readonly ChipOption[] = delimiters.map((delimiter) => ({
  value: delimiter,
  name: delimiterTexts[delimiter],
  choice: { delimiter },
}));

const decimalOptions: readonly ChipOption[] = decimals.map((decimal) => ({
  value: decimal,
  name: decimalTexts[decimal],
  choice: { decimal },
}));

const dateOptions: readonly ChipOption[] = orders.map((dates) => ({
  value: dates,
  name: dateOrderTexts[dates],
  choice: { dates },
}));

function headerRowOptions(used: number): readonly ChipOption[] {
  const rows = Array.from({ length: headerRows }, (_, index) => index + 1);
  return (rows.includes(used) ? rows : [...rows, used]).map((headerRow) => {
    const written = String(headerRow);
    return { value: written, name: { sv: written, en: written }, choice: { headerRow } };
  });
}
