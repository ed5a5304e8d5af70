import { isLocated } from '../../src/functions/cell';
import { forecast } from '../../src/functions/forecast';
import { median, printFigure, printSurroundings, timed } from './measure';
import { randomIntegers } from './random';

/** Rounds that are timed; one more comes before them. */
const rounds = 9;
const asOf = 46_142;
const lastDay = 46_387;
const daysOfHistory = 5 * 365;
const barInMilliseconds = 100;

const kinds = ['HVB', 'Konsulentstött familjehem', 'Eget familjehem', 'Jourhem', 'Stödboende', 'SiS'];
const prices = [5_200, 1_750, 1_100, 1_600, 1_900, 9_200];

/** A list of five years: some 260 placements, of which sixty are open, each fifth with a price of its own. */
function placements(): unknown[][] {
  const next = randomIntegers(20_260_430);
  const rows: unknown[][] = [['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris']];
  for (let row = 0; row < 200; row += 1) {
    const start = asOf - 60 - next(daysOfHistory - 60);
    rows.push(placement(row, start, Math.min(start + next(400), asOf - 1)));
  }
  for (let row = 200; row < 260; row += 1) rows.push(placement(row, asOf - next(700), ''));
  return rows;
}

function placement(row: number, start: number, end: number | ''): unknown[] {
  const kind = row % kinds.length;
  return [`P${row}`, kinds[kind], start, end, row % 5 === 0 ? (prices[kind] ?? 0) + row : ''];
}

/** A price for each kind, and another from July on. */
function priceList(): unknown[][] {
  const header = ['Placeringsform', 'Gäller från', 'Pris'];
  const rows = kinds.flatMap((kind, index) => [
    [kind, 43_831, prices[index]],
    [kind, 46_204, (prices[index] ?? 0) * 1.03],
  ]);
  return [header, ...rows];
}

/** A new seed each time, so that nothing is known of the call. */
function forecasted(list: unknown[][], listed: unknown[][], seed: number): void {
  const options = [
    ['Val', 'Värde'],
    ['Slumpfrö', seed],
    ['Simulerade år', 2_000],
  ];
  const found = forecast.run([list, listed, asOf, lastDay, options]);
  if (isLocated(found.at(-1)?.[9])) throw new Error(JSON.stringify(found.at(-1)));
}

async function main(): Promise<void> {
  console.log('FORECAST: 60 open placements, 5 years of history, 2 000 simulated years');
  const [list, listed] = [placements(), priceList()];
  const times: number[] = [];
  const busy: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const work = (): void => {
      forecasted(list, listed, round + 1);
    };
    const before = process.cpuUsage();
    times.push(await timed(work));
    busy.push(process.cpuUsage(before).user / 1_000);
  }
  printFigure('the middle of nine calls', `${median(times.slice(1)).toFixed(0).padStart(8)} ms`);
  printFigure(
    'the quickest',
    `${Math.min(...times.slice(1))
      .toFixed(0)
      .padStart(8)} ms`,
  );
  printFigure(
    'of the processor, the least',
    `${Math.min(...busy.slice(1))
      .toFixed(0)
      .padStart(8)} ms`,
  );
  printFigure('the bar', `${String(barInMilliseconds).padStart(8)} ms`);
  printSurroundings();
}

void main();
