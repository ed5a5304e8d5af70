import { absences } from '../../src/tables/absences';
import { contributions } from '../../src/tables/contributions';
import { prefilledRows } from '../../src/tables/prefilled';
import { kinds } from '../../src/tables/kinds';
import { placements } from '../../src/tables/placements';
import { prices } from '../../src/tables/prices';
import type { WorkbookTable } from '../../src/tables/table';
import { type RandomIntegers, randomIntegers } from './random';

/** A range as Excel hands it over: its header row first, 0 or "" for a blank cell. */
export type Range = unknown[][];

/** The tables of a workbook whose placements are summed up. */
export interface BenchTables {
  readonly placements: Range;
  readonly prices: Range | null;
  readonly further: readonly Range[];
}

/** The first day of the year that is asked about. */
export const firstDay = 45_658;

/** Its last day. */
export const lastDay = firstDay + 364;

const kindNames = [
  ...['HVB', 'Särskilt ungdomshem (SiS)', 'Stödboende', 'Eget familjehem'],
  ...['Nätverkshem', 'Konsulentstött familjehem', 'Jourhem', 'Skyddat boende'],
] as const;

/** The first placements begin this day; a few have gone on for years, most for months. */
const firstStart = firstDay - 731;

function headersOf({ columns }: WorkbookTable): string[] {
  return columns.map(({ header }) => header.sv);
}

/** A row of placements: the columns that are computed with, in the order of the table. */
interface Pay {
  readonly provider: string;
  readonly dayPrice: number | '';
  readonly fee: number | '';
  readonly expense: number | '';
  readonly born: number | '';
}

const unpaid: Pay = { provider: '', dayPrice: '', fee: '', expense: '', born: '' };

const ownDayPrice = (random: RandomIntegers): Pay => ({
  ...unpaid,
  provider: `Vårdbolaget nr ${random(400)}`,
  dayPrice: (50_000 + random(800_000)) / 100,
});

const monthPay = (random: RandomIntegers): Pay => ({
  ...unpaid,
  fee: 5_000 + random(15_000),
  expense: 2_000 + random(6_000),
  born: 1960 + random(37),
});

const listPrice = (random: RandomIntegers): Pay => ({ ...unpaid, provider: `Hemmet nr ${random(40)}` });

function placementRows(count: number, payOf: (kind: number, random: RandomIntegers) => Pay): Range {
  const random = randomIntegers(1);
  const rows = Array.from({ length: count }, (_, row) => {
    const kind = random(kindNames.length);
    const start = firstStart + random(1_096);
    const end = random(4) === 0 ? '' : start + random(700);
    const { provider, dayPrice, fee, expense, born } = payOf(kind, random);
    return [
      ...[
        `P${100_000 + row}`,
        `B${random(40_000)}`,
        kindNames[kind],
        'LVU 2 §',
        provider,
        start,
        end,
        '',
        '',
        '',
      ],
      ...[dayPrice, fee, expense, born, String(41_000 + random(60)), String(5_500 + random(40)), '', ''],
    ];
  });
  return [headersOf(placements).slice(0, 18), ...rows];
}

function kindTable(): Range {
  return [headersOf(kinds), ...kindNames.map((kind) => [kind, 'ja', '', '', '', '', '', ''])];
}

/** Every placement has a price per day of its own. */
export function plainTables(count: number): BenchTables {
  const rows = placementRows(count, (_, random) => ownDayPrice(random));
  return { placements: rows, prices: null, further: [kindTable()] };
}

/**
 * Three kinds have a price per day of their own, two are paid by the month with employer's contribution, and three have a price list
 * with new prices each year, some of them for new placements only. One placement in ten has an absence.
 */
export function richTables(count: number): BenchTables {
  const rows = placementRows(count, (kind, random) => {
    if (kind < 3) return ownDayPrice(random);
    return kind < 5 ? monthPay(random) : listPrice(random);
  });
  const rates = prefilledRows(contributions).map((cells) =>
    cells.map((cell) => (typeof cell === 'number' ? cell : '')),
  );
  return {
    placements: rows,
    prices: priceTable(),
    further: [kindTable(), [headersOf(contributions), ...rates], absenceTable(rows)],
  };
}

function priceTable(): Range {
  const random = randomIntegers(2);
  const rows: Range = [];
  for (const kind of kindNames.slice(5))
    for (let home = 0; home < 40; home += 1)
      for (let year = 0; year < 4; year += 1) {
        const validFrom = firstStart - 31 + year * 365 + (year === 0 ? 0 : home);
        const appliesTo = year > 0 && home % 4 === 0 ? 'nya' : 'alla';
        rows.push([
          kind,
          `Hemmet nr ${home}`,
          validFrom,
          '',
          1_000 + random(500_000) / 100,
          'dygn',
          '',
          appliesTo,
          '',
        ]);
      }
  return [headersOf(prices), ...rows];
}

function absenceTable(placed: Range): Range {
  const random = randomIntegers(3);
  const rows = placed.slice(1).flatMap((cells, row) => {
    if (row % 10 !== 0) return [];
    const from = Number(cells[5]) + random(200);
    return [[cells[0], from, from + random(30), 3, '', 0.8]];
  });
  return [headersOf(absences), ...rows];
}
