import { isLocated } from '../../src/functions/cell';
import { summary } from '../../src/functions/summary';
import { duckSummary, type Figures } from './duckSummary';
import { collectGarbage, median, printFigure, printSurroundings, timed } from './measure';
import { type BenchTables, firstDay, lastDay, plainTables, richTables } from './summaryLists';

const rounds = 11;

/**
 * The tables with a new ID in the first row, as arrays of their own: else they would be those of the round before, which are
 * recognised and not read again.
 */
function anew(tables: BenchTables, round: number): BenchTables {
  const [header = [], first = [], ...rest] = tables.placements;
  return { ...tables, placements: [header, [`P1-${round}`, ...first.slice(1)], ...rest] };
}

/** SUMMARY as Excel calls it: days and cost by kind and month, cells in and cells out. */
function ask({ placements, prices, further }: BenchTables): readonly (readonly unknown[])[] {
  return summary.run([
    ...[placements, prices, firstDay, lastDay, [['dygn'], ['kostnad']], 'form', 'månad', null, null],
    ...further,
  ]);
}

/** The figures of an answer, whose lines say measure, kind and a figure for each month. */
function figuresOf(answer: readonly (readonly unknown[])[]): Figures {
  const [header = [], ...lines] = answer;
  const figures = new Map<string, [number, number]>();
  for (const [measure, kind, ...values] of lines) {
    for (const [column, value] of values.entries()) {
      if (isLocated(value)) throw new Error(`${String(kind)}: ${value.cause.problem}`);
      const key = `${String(kind)}/${String(header[column + 2])}`;
      const [days, ore] = figures.get(key) ?? [0, 0];
      const isDays = measure === 'Dygn';
      figures.set(key, isDays ? [Number(value), ore] : [days, Math.round(Number(value) * 100)]);
    }
  }
  return figures;
}

/** Every kind and month of DuckDB's answer must stand in ours, to the day and the öre. */
function compareFigures(ours: Figures, theirs: Figures): void {
  for (const [key, [days, ore]] of theirs) {
    const [ownDays, ownOre] = ours.get(key) ?? [NaN, NaN];
    if (ownDays !== days || ownOre !== ore)
      throw new Error(`${key}: ${ownDays} days and ${ownOre} öre, not ${days} and ${ore}`);
  }
}

/** One who answers, and how long that took in each round. */
interface Runner {
  readonly name: string;
  readonly prepare: (round: number) => void;
  readonly work: () => unknown;
  readonly times: number[];
}

function ours(name: string, tables: BenchTables): Runner {
  let given = tables;
  return {
    name,
    prepare: (round) => {
      given = anew(tables, round);
    },
    work: () => ask(given),
    times: [],
  };
}

/**
 * What is measured: SUMMARY from the arrays that the host hands over to the cells that it takes back, and DuckDB from the question to its
 * rows, its table having been loaded beforehand. Memory is put in order before each, so that nobody pays for another; each call gets a
 * table that has not been read before. Its rows are the same arrays in every round: to make them is the host's work.
 *
 * Bars: with own prices at most half of DuckDB's time for the same question; with all rules of pricing at most DuckDB's time for
 * that question; twice as many rows in at most 2.2 times the time.
 */
async function main(): Promise<void> {
  const [plain, rich, twice] = [plainTables(100_000), richTables(100_000), plainTables(200_000)];
  const duck = await duckSummary(plain.placements);
  compareFigures(figuresOf(ask(plain)), await duck.ask());
  const duckOfTwice = await duckSummary(twice.placements);
  compareFigures(figuresOf(ask(twice)), await duckOfTwice.ask());
  figuresOf(ask(rich));
  const runners: readonly Runner[] = [
    { name: 'DuckDB, own prices', prepare: () => undefined, work: duck.ask, times: [] },
    ours('SUMMARY, own prices', plain),
    ours('SUMMARY, all rules of pricing', rich),
    ours('SUMMARY, own prices, 200 000 rows', twice),
    { name: 'DuckDB, own prices, 200 000 rows', prepare: () => undefined, work: duckOfTwice.ask, times: [] },
  ];
  for (let round = 0; round <= rounds; round += 1)
    for (const { prepare, work, times } of runners) {
      prepare(round);
      const time = await timed(work);
      if (round > 0) times.push(time);
    }
  print(runners);
  duck.close();
  duckOfTwice.close();
}

function print(runners: readonly Runner[]): void {
  console.log('days and cost of 100 000 placements by 8 kinds and 12 months');
  const [yardstick = NaN] = runners.map(({ times }) => median(times));
  for (const { name, times } of runners) {
    const time = median(times);
    printFigure(name, `${time.toFixed(1).padStart(8)} ms  ${(time / yardstick).toFixed(2).padStart(6)} ×`);
  }
  printSurroundings();
}

collectGarbage();
void main();
