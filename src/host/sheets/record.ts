import type { SheetKind } from '../../sheets/kind';
import type { SheetOrder } from '../../sheets/order';
import { countsOf } from '../../sheets/counts';
import { type Language, languages } from '../../text/language';
import { isRecord, parsedJson } from '../memory/shapes';
import { readSettingTexts } from '../settingTexts';

/** What the workbook remembers of a report sheet: how it was built, and what room each block has. */
export interface SheetRecord {
  /** Of the sheet, whatever language the pane speaks by now. */
  readonly language: Language;
  readonly shape: SheetOrder['shape'];
  /** By the blocks' ids. */
  readonly sizes: Readonly<Partial<Record<string, BlockSize>>>;
}

/** The room of a block. One with another size has been changed by the user. */
export interface BlockSize {
  readonly rows: number;
  readonly columns: number;
}

/** Under which it is stored. */
export function recordKey({ id }: Pick<SheetKind, 'id'>): string {
  return `varddygn.${id}`;
}

/** The record as it is stored. */
export function recordText(record: SheetRecord): string {
  return JSON.stringify(record);
}

/** The record of a kind's sheet in the open workbook; null where there is none that can be read. */
export async function readRecord(
  context: Excel.RequestContext,
  kind: Pick<SheetKind, 'id'>,
): Promise<SheetRecord | null> {
  const key = recordKey(kind);
  const { [key]: text = null } = await readSettingTexts(context, [key]);
  return parseRecord(text);
}

function parseRecord(text: string | null): SheetRecord | null {
  const value = parsedJson(text);
  if (!isRecord(value)) return null;
  const language = languages.find((each) => each === value['language']);
  const { shape, sizes } = value;
  if (language === undefined || !isRecord(shape) || !isRecord(sizes)) return null;
  return { language, shape: parseShape(shape), sizes: parseSizes(sizes) };
}

/** What was not counted when the sheet was written has none. */
function parseShape(shape: Readonly<Record<string, unknown>>): SheetRecord['shape'] {
  return countsOf((id) => countIn(shape[id]) ?? 0);
}

function parseSizes(sizes: Readonly<Record<string, unknown>>): SheetRecord['sizes'] {
  const known = Object.entries(sizes).flatMap(([id, size]) => {
    const [rows, columns] = isRecord(size) ? [countIn(size['rows']), countIn(size['columns'])] : [];
    return rows === undefined || columns === undefined ? [] : [[id, { rows, columns }] as const];
  });
  return Object.fromEntries(known);
}

function countIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}
