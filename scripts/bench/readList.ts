import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import Papa from 'papaparse';
import { createSession } from '../../src/import/createSession';
import { isRefusal } from '../../src/import/list';

/** 14 columns as case systems write them: semicolons, decimal commas, windows-1252 with å, ä, ö, dashes and the euro. */
const rowCount = 200_000;
const rounds = 7;

/** A linear congruential generator of integers, so that every run reads the same list. */
function randomIntegers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % limit;
  };
}

const headers =
  'Placerings-ID;Person;Placeringsform;Lagrum;Utförare;Startdatum;Slutdatum;Dygnspris;Arvode;Omkostnad;Ansvar;Verksamhet;Registrerad;Anteckning';
const kinds = ['HVB', 'Eget familjehem', 'Konsulentstött familjehem', 'Stödboende', 'Jourhem'];
const laws = ['SoL 4 kap. 1 §', 'LVU 2 §', 'LVU 3 §', 'LVU 6 §'];
const notes = [
  '',
  'Anhörig kontaktad – återkommer',
  '"Pris enligt avtal; 5 € i avgift"',
  '"Säger ""kanske"" om flytt"',
];

function list(): string {
  const random = randomIntegers(1);
  const date = (): string => `20${10 + random(16)}-${two(1 + random(12))}-${two(1 + random(28))}`;
  const pick = (words: readonly string[]): string => words[random(words.length)] ?? '';
  const price = (): string => `${1 + random(8)} ${String(random(1000)).padStart(3, '0')},${two(random(100))}`;
  const rows = Array.from({ length: rowCount }, (_, row) =>
    [
      `P${100_000 + row}`,
      `B${random(40_000)}`,
      pick(kinds),
      pick(laws),
      `Vårdbolaget Ängen nr ${random(400)} AB`,
      date(),
      random(4) === 0 ? '' : `20${27 + random(3)}-${two(1 + random(12))}-${two(1 + random(28))}`,
      price(),
      random(3) === 0 ? price() : '',
      random(3) === 0 ? price() : '',
      String(41_000 + random(60)),
      String(5_500 + random(40)),
      date(),
      pick(notes),
    ].join(';'),
  );
  return [headers, ...rows, ''].join('\r\n');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

setFlagsFromString('--expose-gc');
const found: unknown = runInNewContext('gc');
const collectGarbage = (): void => {
  if (typeof found === 'function') Reflect.apply(found, undefined, []);
};

/** The letters above Latin 1 that the list uses. */
const upper: Readonly<Record<string, number>> = { '–': 0x96, '€': 0x80 };

function inWindows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => upper[letter] ?? letter.charCodeAt(0));
}

async function throughSession(bytes: Uint8Array): Promise<number> {
  const session = createSession();
  const report = await session.open(
    { name: 'lista.csv', content: bytes, written: null },
    {},
    () => undefined,
  );
  if (isRefusal(report)) throw new Error(report.refusal);
  if (report.counts.kept !== rowCount)
    throw new Error(`${report.counts.kept} rows kept: ${JSON.stringify(report.remarks)}`);
  return report.counts.kept;
}

function bareParse(text: string): number {
  return Papa.parse(text, { delimiter: ';', newline: '\r\n' }).data.length;
}

/** Memory is put in order first, so that nobody pays for what the other has left behind. */
async function timed(work: () => unknown): Promise<number> {
  collectGarbage();
  const before = performance.now();
  await work();
  return performance.now() - before;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}

/** Bar: from bytes to checked records in at most three times the bare parse of the decoded text. */
async function main(): Promise<void> {
  const text = list();
  const bytes = inWindows1252(text);
  const bare: number[] = [];
  const whole: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const parse = await timed(() => bareParse(text));
    const read = await timed(() => throughSession(bytes));
    if (round > 0) {
      bare.push(parse);
      whole.push(read);
    }
  }
  const [one, other] = [median(bare), median(whole)];
  console.log(`a list of ${rowCount} rows and 14 columns, ${(bytes.length / 1e6).toFixed(1)} MB`);
  console.log(`  bare parse               ${one.toFixed(1).padStart(8)} ms    1.00 ×`);
  console.log(
    `  bytes to checked records ${other.toFixed(1).padStart(8)} ms  ${(other / one).toFixed(2).padStart(6)} ×`,
  );
}

void main();
