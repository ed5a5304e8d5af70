import { formatIsoDay } from '../../../src/core/day';
import { kinds } from '../kinds';
import type { Stay } from '../stays';
import { amounts, staysOf2026 } from './caseSystem';
import type { Export, Exported } from './csv';
import { testNumber } from './testNumbers';

/**
 * The ugly one: as such a list looks when several people have kept it in a workbook for years. Two heading rows, blank rows and
 * a row of totals; open ends, dates and amounts each written in several ways; and rows that cannot be right.
 */
export function uglyList(stays: readonly Stay[]): Export {
  const rows = staysOf2026(stays).map(rowOf);
  rows.forEach((row, index) => {
    for (const [header, cell] of faults[index] ?? []) row[headers.indexOf(header)] = cell;
  });
  const again = rows[twiceOver] ?? [];
  return {
    name: 'placeringar-stokig.csv',
    delimiter: '\t',
    encoding: 'utf-8 with BOM',
    rows: [
      groups,
      headers,
      ...rows.slice(0, 20),
      blank,
      ...rows.slice(20),
      blank,
      again,
      totals(rows.length),
    ],
  };
}

const groups = ['Individ', '', 'Placering', '', '', '', '', '', 'Kostnad', '', '', 'Uppdragstagare'];
const headers = [
  'Personnummer',
  'Ärende',
  'Boende',
  'Boendeform',
  'Placeringsdatum',
  'Utskrivningsdatum',
  'Lagrum för placeringen',
  'Anledning till utskrivning',
  'Placeringskostnad',
  'Arvode',
  'Omkostnad',
  'Födelsedata',
];
const blank = headers.map(() => '');

/** The row that stands twice. */
const twiceOver = 30;

/** A cell that is wrong, or written in a way of its own: by its header. */
type Fault = readonly [header: string, cell: Exported];

/** By row of the list, from 0: what stands in it instead. */
const faults: Readonly<Record<number, readonly Fault[]>> = {
  1: [['Placeringsdatum', '2026-02-30']],
  3: [['Boendeform', '']],
  5: [['Placeringskostnad', 'enl. avtal']],
  8: [['Utskrivningsdatum', '2019-01-01']],
  11: [['Placeringskostnad', '450-']],
  14: [['Personnummer', '20140309-2399']],
  17: [['Boende', '=Björkens "jour"\nplan 2']],
  21: [['Boende', '+46 Hemmet']],
  24: [['Utskrivningsdatum', 'Tills vidare']],
  25: [['Utskrivningsdatum', 'Pågående']],
  26: [['Födelsedata', '680512']],
};

function rowOf(stay: Stay, index: number): Exported[] {
  const [dayPrice = '', fee = '', expense = ''] = amounts(stay);
  return [
    testNumber(stay.child).replace(index % 3 === 0 ? '-' : /^$/, ''),
    `Ä-${1000 + index}`,
    'provider' in stay.pay ? stay.pay.provider : stay.pay.home.name,
    index % 4 === 0 ? kinds[stay.kind].name.toUpperCase() : kinds[stay.kind].name,
    index % 2 === 0 ? formatIsoDay(stay.start) : `${formatIsoDay(stay.start)} 00:00:00`,
    stay.end === null ? '2999-12-31' : formatIsoDay(stay.end).replaceAll('-', index % 5 === 0 ? '' : '-'),
    stay.law,
    stay.end === null ? '' : 'Flyttat',
    index % 3 === 1 && dayPrice !== '' ? `${dayPrice.replace(' ', '\u00a0')} kr` : dayPrice,
    fee,
    expense,
    'home' in stay.pay ? stay.pay.home.born : '',
  ];
}

function totals(rows: number): Exported[] {
  return ['Summa', `${rows} rader`, ...blank.slice(2)];
}
