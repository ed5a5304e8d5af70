/** A cell of an exported list: what the case system would write there. */
export type Exported = string | number;

/** A list as a case system exports it: heading rows, rows, and how they are written. */
export interface Export {
  readonly name: string;
  readonly delimiter: ';' | '\t';
  readonly encoding: 'utf-8 with BOM' | 'windows-1252';
  readonly rows: readonly (readonly Exported[])[];
}

/** The bytes of the list: decimal commas, and quotation marks only where a cell needs them. */
export function bytesOf({ delimiter, encoding, rows }: Export): Uint8Array {
  const text = rows.map((row) => row.map((cell) => quoted(written(cell), delimiter)).join(delimiter));
  const lines = `${text.join('\r\n')}\r\n`;
  return encoding === 'windows-1252' ? windows1252(lines) : new TextEncoder().encode(`\uFEFF${lines}`);
}

function written(cell: Exported): string {
  return typeof cell === 'number' ? String(cell).replace('.', ',') : cell;
}

function quoted(text: string, delimiter: string): string {
  const needs = text.includes(delimiter) || text.includes('"') || /[\r\n]/.test(text);
  return needs ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The signs of windows-1252 that have another number there than in Unicode, of those that the lists use. */
const ownPlaces: Readonly<Record<string, number>> = { '€': 0x80, '’': 0x92, '–': 0x96, '…': 0x85 };

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(Array.from(text), (sign) => {
    const code = ownPlaces[sign] ?? sign.charCodeAt(0);
    if (code > 0xff) throw new Error(`windows-1252 has no ${sign}`);
    return code;
  });
}
