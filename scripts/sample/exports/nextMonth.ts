import { addDays, formatIsoDay, type Day } from '../../../src/core/day';
import { listDate } from '../calendar';
import { kinds } from '../kinds';
import type { Stay } from '../stays';
import type { Export, Exported } from './csv';

/** In September these many open placements have ended, one every third day from the first on. */
const ended = 4;

/**
 * The clean one: the same list a month later, in the workbook's own words. Of the placements four have ended, one has a
 * new price and three children are new; every other row is as it was.
 */
export function nextMonthList(stays: readonly Stay[]): Export {
  const children = [...new Set(stays.map(({ child }) => child))];
  const open = stays.filter(({ end }) => end === null);
  const ending = new Map(open.slice(0, ended).map((stay, index) => [stay, addDays(listDate, 1 + index * 3)]));
  const dearer = open.find((stay) => 'dayPrice' in stay.pay && !ending.has(stay));
  const rows = stays.map((stay, index) =>
    rowOf(stay, {
      number: index + 1,
      child: children.indexOf(stay.child) + 1,
      end: ending.get(stay) ?? stay.end,
      raise: stay === dearer ? 150 : 0,
    }),
  );
  return {
    name: 'placeringar-2026-09.csv',
    delimiter: ';',
    encoding: 'utf-8 with BOM',
    rows: [headers, ...rows, ...newcomers(stays.length, children.length)],
  };
}

const headers = [
  'Placerings-ID',
  'Person',
  'Placeringsform',
  'Lagrum',
  'Utförare',
  'Startdatum',
  'Slutdatum',
  'Dygnspris',
  'Arvode',
  'Omkostnad',
  'Uppdragstagare född',
  'Ansvar',
  'Verksamhet',
];

interface RowInput {
  readonly number: number;
  readonly child: number;
  readonly end: Day | null;
  readonly raise: number;
}

function rowOf(stay: Stay, { number, child, end, raise }: RowInput): Exported[] {
  const { name, unit, activity } = kinds[stay.kind];
  const pay =
    'dayPrice' in stay.pay
      ? [stay.pay.provider, stay.pay.dayPrice + raise, '', '', '']
      : [stay.pay.home.name, '', stay.pay.home.fee, stay.pay.home.expense, stay.pay.home.born];
  const [provider = '', dayPrice = '', fee = '', expense = '', born = ''] = pay;
  const dates = [formatIsoDay(stay.start), end === null ? '' : formatIsoDay(end)];
  const who = [`P${padded(number, 4)}`, `B${padded(child, 3)}`];
  return [...who, name, stay.law, provider, ...dates, dayPrice, fee, expense, born, unit, activity];
}

/** Three children who came in September. */
function newcomers(rows: number, children: number): Exported[][] {
  const arrivals = [
    ['HVB', 'SoL', 'Exempel-HVB Lommen', '2026-09-03', 6520],
    ['Konsulentstött familjehem', 'LVU 2 §', 'Exempelkonsulenten Norr', '2026-09-14', 1980],
    ['Särskilt ungdomshem (SiS)', 'LVU 3 §', 'SiS', '2026-09-21', 10_310],
  ] as const;
  return arrivals.map(([kind, law, provider, start, price], index) => [
    `P${padded(rows + index + 1, 4)}`,
    `B${padded(children + index + 1, 3)}`,
    kind,
    law,
    provider,
    start,
    '',
    price,
    '',
    '',
    '',
    '7410',
    '5541',
  ]);
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}
