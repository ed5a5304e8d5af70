import { formatIsoDay } from '../../../src/core/day';
import { historyStart } from '../calendar';
import { kinds } from '../kinds';
import type { Stay } from '../stays';
import type { Export, Exported } from './csv';
import { testNumber } from './testNumbers';

/** The rows that both exports of the case system are made of: what was open in 2026. */
export function staysOf2026(stays: readonly Stay[]): readonly Stay[] {
  const firstDay = historyStart + 4 * 365 + 1;
  return stays.filter(({ end }) => end === null || end >= firstDay);
}

/**
 * As a case system writes it: Windows-1252, its own words in the headers, personal numbers, open placements as 9999-12-31,
 * amounts with decimals and names with signs that other encodings spoil.
 */
export function caseSystemList(stays: readonly Stay[]): Export {
  return {
    name: 'placeringar-verksamhetssystem.csv',
    delimiter: ';',
    encoding: 'windows-1252',
    rows: [headers, ...staysOf2026(stays).map(rowOf)],
  };
}

const headers = [
  'Ärendenr',
  'Personnummer',
  'Klientens namn',
  'Insats',
  'Lagrum',
  'Utförare',
  'Fr.o.m.',
  'T.o.m.',
  'Dygnskostnad (kr)',
  'Arvode (kr/mån)',
  'Omkostnadsersättning (kr/mån)',
  'Anteckning',
];

function rowOf(stay: Stay, index: number): Exported[] {
  const end = stay.end === null ? '9999-12-31' : formatIsoDay(stay.end);
  const note = stay.law.startsWith('LVU') ? 'Beslut enligt LVU – se akten' : '';
  return [
    `${2026_0001 + index}`,
    testNumber(stay.child),
    `Test Person ${stay.child}`,
    kinds[stay.kind].name,
    stay.law,
    'provider' in stay.pay ? stay.pay.provider : `Familjen ${stay.pay.home.name} €’s`,
    formatIsoDay(stay.start),
    end,
    ...amounts(stay),
    note,
  ];
}

/** Swedish amounts: a space between the thousands, a comma before the decimals. */
export function amounts({ pay }: Stay): readonly string[] {
  return 'dayPrice' in pay
    ? [swedish(pay.dayPrice), '', '']
    : ['', swedish(pay.home.fee), swedish(pay.home.expense)];
}

function swedish(kronor: number): string {
  return `${String(kronor).replace(/\B(?=(\d{3})+$)/g, ' ')},00`;
}
