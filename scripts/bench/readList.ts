import Papa from 'papaparse';
import { createSession } from '../../src/import/createSession';
import { isRefusal } from '../../src/import/list';
import { noMemory } from '../../src/import/memory';
import type { ListSession } from '../../src/import/session';
import { megabytesHeld, printFigure, printSurroundings, race } from './measure';
import { columnCount, placementText, rowCount } from './placementList';

const rounds = 7;

/** The letters above Latin 1 that the list uses. */
const upper: Readonly<Record<string, number>> = { '–': 0x96, '€': 0x80 };

function inWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => upper[letter] ?? letter.charCodeAt(0));
}

async function throughSession(bytes: Uint8Array): Promise<ListSession> {
  const session = createSession();
  const report = await session.open(
    { name: 'lista.csv', content: bytes, written: null },
    noMemory,
    () => undefined,
  );
  if (isRefusal(report)) throw new Error(report.refusal);
  const { read, kept, removed } = report.counts;
  if (read !== rowCount || read !== kept + removed)
    throw new Error(`${kept} rows kept: ${JSON.stringify(report.remarks)}`);
  return session;
}

function bareParse(text: string): number {
  return Papa.parse(text, { delimiter: ';', newline: '\r\n' }).data.length;
}

async function megabytesOfSession(bytes: Uint8Array): Promise<number> {
  const before = megabytesHeld();
  const session = await throughSession(bytes);
  const after = megabytesHeld();
  session.remarks({ code: null, from: 0, count: 1 });
  return after - before;
}

/** Bar: from bytes to checked, repaired records in at most three times the bare parse of the decoded text. */
async function main(): Promise<void> {
  const text = placementText();
  const bytes = inWindows1252(text);
  console.log(`a list of ${rowCount} rows and ${columnCount} columns, ${(bytes.length / 1e6).toFixed(1)} MB`);
  await race({
    bare: { name: 'bare parse', work: () => bareParse(text) },
    whole: { name: 'bytes to checked, repaired records', work: () => throughSession(bytes) },
    rounds,
  });
  printFigure('held by the session', `${(await megabytesOfSession(bytes)).toFixed(0).padStart(8)} MB`);
  printSurroundings();
}

void main();
