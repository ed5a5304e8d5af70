import { readXlsx } from 'hucre/xlsx';
import { createSession } from '../../src/import/createSession';
import { isRefusal } from '../../src/import/list';
import { noMemory } from '../../src/import/memory';
import { letters, stylesWith, workbookParts } from '../workbookCases/workbookFile';
import { zipFile } from '../workbookCases/zipFile';
import { printSurroundings, race } from './measure';
import {
  columnCount,
  headers,
  type ListCell,
  placementRows,
  rowCount,
  type WrittenDate,
} from './placementList';

const rounds = 3;

/** The day before the first of Excel's days, as the dates of the list count from it. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsPerDay = 86_400_000;

function serial([year, month, day]: NonNullable<WrittenDate>): number {
  return (Date.UTC(year, month - 1, day) - dayZero) / millisecondsPerDay;
}

/** The list as Excel stores it: texts in a table of their own, dates and amounts as numbers. */
function workbook(): Uint8Array {
  const texts = new Map<string, number>();
  const rows = [headers, ...placementRows()].map((cells, row) => {
    const each = cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`, texts));
    return `<row r="${row + 1}">${each.join('')}</row>`;
  });
  const strings = Array.from(texts.keys(), (text) => `<si><t>${text.replaceAll('&', '&amp;')}</t></si>`);
  const parts = workbookParts({
    sheets: [{ name: 'Lista', rows: rows.join('') }],
    styles: stylesWith([14]),
    sharedStrings: `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${strings.join('')}</sst>`,
  });
  return zipFile(parts, 1);
}

function cellXml(cell: ListCell, reference: string, texts: Map<string, number>): string {
  if (cell === '') return '';
  if (typeof cell === 'string') {
    const number = texts.get(cell) ?? texts.size;
    texts.set(cell, number);
    return `<c r="${reference}" t="s"><v>${number}</v></c>`;
  }
  if ('ore' in cell) return `<c r="${reference}"><v>${cell.ore / 100}</v></c>`;
  return cell.date === null ? '' : `<c r="${reference}" s="1"><v>${serial(cell.date)}</v></c>`;
}

async function throughSession(bytes: Uint8Array): Promise<void> {
  const report = await createSession().open(
    { name: 'lista.xlsx', content: bytes, written: null },
    noMemory,
    () => undefined,
  );
  if (isRefusal(report)) throw new Error(report.refusal);
  const { read, kept, removed } = report.counts;
  if (read !== rowCount || read !== kept + removed)
    throw new Error(`${kept} rows kept: ${JSON.stringify(report.remarks)}`);
}

/** From the bytes of an .xlsx file to checked, repaired records, beside the library's bare reading of it. */
async function main(): Promise<void> {
  const bytes = workbook();
  console.log(
    `a workbook of ${rowCount} rows and ${columnCount} columns, ${(bytes.length / 1e6).toFixed(1)} MB`,
  );
  await race({
    bare: { name: 'bare reading', work: () => readXlsx(bytes) },
    whole: { name: 'bytes to checked, repaired records', work: () => throughSession(bytes) },
    rounds,
  });
  printSurroundings();
}

void main();
