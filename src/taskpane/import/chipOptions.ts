import { type Detected, listKindIds, type ListReport } from '../../import/list';
import type { Text } from '../../text/language';
import { headerRowsTexts } from '../../text/paneImportColumns';
import {
  dateOrderTexts,
  decimalTexts,
  delimiterTexts,
  detectionTexts,
  encodingTexts,
} from '../../text/paneImportReview';
import { tableOfKind } from './importFacts';

/** What can be changed by choosing among a few values. */
type Choosable = Exclude<keyof Detected, 'asOf'>;

/** A value that a chip can be changed to. */
export interface ChipOption {
  /** As the field holds it. */
  readonly value: string;
  readonly name: Text;
  readonly choice: Partial<Detected>;
}

/** Something that was detected and can be changed by choosing among a few values. */
export interface ChoiceChip {
  readonly what: Choosable;
  readonly label: Text;
  readonly options: readonly ChipOption[];
}

/** Header rows that can be chosen, beside the one that is used. */
const headerRows = 20;

/** The chips of a list, in the order in which it is read; what a list has not, such as the encoding of a pasted text, has no chip. */
export function choiceChips(used: Detected, { sheets }: Pick<ListReport, 'sheets'>): readonly ChoiceChip[] {
  const chips = [
    chip('kind', listKindIds, (kind) => tableOfKind(kind).name),
    ...when(used.sheet !== null && sheets.length > 1, () =>
      chip('sheet', [...sheets.keys()], (sheet) => same(sheets[sheet] ?? '')),
    ),
    ...when(used.encoding !== null, () => chipOfTexts('encoding', encodingTexts)),
    ...when(used.delimiter !== null, () => chipOfTexts('delimiter', delimiterTexts)),
    chip('headerRow', rowsToChoose(used.headerRow), (row) =>
      row === 0 ? detectionTexts.noHeader : same(String(row)),
    ),
    ...when(used.headerRow > 0, () => chip('headerRows', [1, 2], (rows) => headerRowsTexts[rows])),
    chipOfTexts('decimal', decimalTexts),
    chipOfTexts('dates', dateOrderTexts),
  ];
  return chips;
}

function when(holds: boolean, make: () => ChoiceChip): readonly ChoiceChip[] {
  return holds ? [make()] : [];
}

function chip<What extends Choosable>(
  what: What,
  values: readonly NonNullable<Detected[What]>[],
  nameOf: (value: NonNullable<Detected[What]>) => Text,
): ChoiceChip {
  const options = values.map((value) => ({
    value: String(value),
    name: nameOf(value),
    choice: { [what]: value },
  }));
  return { what, label: detectionTexts[what], options };
}

/** The values are the names of the texts. */
function chipOfTexts<What extends 'encoding' | 'delimiter' | 'decimal' | 'dates'>(
  what: What,
  texts: Readonly<Record<NonNullable<Detected[What]>, Text>>,
): ChoiceChip {
  const options = Object.entries<Text>(texts).map(([value, name]) => ({
    value,
    name,
    choice: { [what]: value },
  }));
  return { what, label: detectionTexts[what], options };
}

function rowsToChoose(used: number): readonly number[] {
  const rows = Array.from({ length: headerRows + 1 }, (_, row) => row);
  return rows.includes(used) ? rows : [...rows, used];
}

function same(written: string): Text {
  return { sv: written, en: written };
}
