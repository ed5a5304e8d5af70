import { createSession } from '../../src/import/createSession';
import { newSecret, writtenSecret } from '../../src/import/identity/secret';
import { listKinds } from '../../src/import/kinds/index';
import { isRefusal, type ListReport } from '../../src/import/list';
import { noMemory } from '../../src/import/memory';
import type { ListSession } from '../../src/import/session';
import { numberFormats } from '../../src/tables/column';
import { refusalSentence, remarkSentence } from '../../src/text/listProblems';
import { seedOf } from '../setup/seed';
import { fuzzedFiles, randomIntegers } from './fuzzing';

/*
 * Files that are damaged in every way, each through everything that a session does. The seed is the one of the properties, so that
 * a failure can be found again; it is in the message with the number of the file.
 */

const files = 20_000;
const seed = seedOf(process.env['VARDDYGN_SEED']);
/**
 * Of the processor's own time, which other programs take nothing from. Where not all files are tried in it, so many are tried whatever
 * it takes.
 */
const seconds = 150;
const fewest = 5_000;

const secret = writtenSecret(newSecret(Uint8Array.from({ length: 32 }, (_, index) => index)));
const inherited = (): readonly string[] =>
  [Object.prototype, Array.prototype, Function.prototype].flatMap((each) => Object.getOwnPropertyNames(each));

/** Much cheaper than `expect`, and asked a million times. */
function demand(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Reads a file and plans its writing; null where it was refused. */
async function throughEverything(content: Uint8Array): Promise<ListReport | null> {
  const session = createSession();
  const report = await session.open({ name: 'lista.csv', content, written: null }, noMemory, () => undefined);
  if (isRefusal(report)) {
    demand(refusalSentence(report, 'sv').endsWith('.'), 'a refusal without a sentence');
    return null;
  }
  checkRows(report, session);
  if (report.missing.length > 0) return report;
  if (report.persons.needKeys) await session.useSecret(secret);
  checkWritten(report, session);
  return report;
}

/** Every row is kept, repaired away or left out, and whoever is left out has a remark that says so. */
function checkRows({ counts }: ListReport, session: ListSession): void {
  demand(counts.read === counts.kept + counts.removed + counts.leftOut, 'rows that are nowhere');
  const { remarks } = session.remarks({ code: null, from: 0, count: Infinity });
  const leftOut = new Set(remarks.filter(({ leavesOut }) => leavesOut).map(({ row }) => row));
  demand(leftOut.size === counts.leftOut, 'rows left out without a remark');
  const isSaid = remarks.every((remark) => remarkSentence(remark, 'sv').trim() !== '');
  demand(isSaid, 'a remark without a sentence');
  const { rows } = session.repairs({ repair: null, from: 0, count: Infinity });
  demand(
    rows.filter(({ wasRemoved }) => wasRemoved).length === counts.removed,
    'rows removed without a reason',
  );
}

const looksLikeFormula = /^[=+\-@\t\r]/u;

/** What Excel could take for a formula stands only in columns that are formatted as text before they are written. */
function checkWritten(report: ListReport, session: ListSession): void {
  const { columns } = listKinds[report.used.kind].table;
  session.beginTable({ columnIds: [] });
  const { columnIds, filled } = session.plan({ missing: 'keep', rekeys: false });
  const { rows } = session.block(0, Infinity);
  demand(
    rows.length === filled.length && filled.length === report.counts.kept,
    'kept rows that are not written',
  );
  const areTexts = columnIds.map((id) =>
    columns.some((column) => column.id === id && numberFormats[column.type] === '@'),
  );
  for (const cells of rows) {
    demand(cells.length === columnIds.length, 'a row of another width');
    for (const [index, cell] of cells.entries()) {
      const isFormula = typeof cell === 'string' && looksLikeFormula.test(cell);
      demand(!isFormula || areTexts[index] === true, `a formula: ${String(cell)}`);
      demand(typeof cell !== 'number' || Number.isFinite(cell), 'a number that is none');
    }
  }
}

const before = process.cpuUsage();

function secondsUsed(): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

test(
  'no damaged file crashes the reading, stains what objects inherit, loses a row or makes a formula',
  async () => {
    const next = fuzzedFiles(randomIntegers(seed));
    const atFirst = inherited();
    let done = 0;
    let read = 0;
    let rows = 0;
    for (; done < files && (done < fewest || secondsUsed() < seconds); done++) {
      const file = next();
      const report = await throughEverything(file).catch((error: unknown) => {
        throw new Error(
          `file ${done} of seed ${seed}: ${String(error)}\n${Buffer.from(file).toString('latin1').slice(0, 3000)}`,
        );
      });
      if (report !== null) read++;
      rows += report?.counts.read ?? 0;
    }
    expect(inherited()).toEqual(atFirst);
    if (done < files)
      process.stdout.write(`only ${done} of ${files} damaged files were tried in ${seconds} s\n`);
    // Files that are all refused would try nothing.
    expect(read).toBeGreaterThan(done / 3);
    expect(rows).toBeGreaterThan(done / 3);
  },
  20 * 60 * 1000,
);
