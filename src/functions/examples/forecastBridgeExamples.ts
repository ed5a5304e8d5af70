import { forecastLines } from '../../tables/forecastLines';
import {
  changeClassWords,
  changedRowsHeader,
  forecastBridgeHeaders,
  forecastBridgeLabels,
  forecastBridgeViewWords,
  snapshotPartWords,
} from '../../text/forecastWords';
import type { Text } from '../../text/language';
import { summaryLabels } from '../../text/summaryWords';
import type { Example, ExampleCell, ExampleContent, ExampleTable } from './example';

type Row = readonly ExampleContent[];

const told = ['part', 'placementId', 'kind', 'fullYear', 'firstDay', 'lastDay', 'calendarDays', 'month1'];

/** A forecast from January 2026 on, which is closed; each line says at its end what it is a forecast of. */
function forecastOf(
  name: Text,
  [asOf, to]: readonly [asOf: string, to: string],
  rows: readonly Row[],
): ExampleTable {
  return {
    table: { ...forecastLines, id: name.en, name },
    columns: [...told, 'asOf', 'from', 'to', 'closedThrough', 'month2', 'month3'],
    rows: rows.map((row) => [...row, asOf, '2026-01-01', to, '2026-01-31', 0, 0]),
  };
}

function placed(id: string, amount: number, ...days: readonly ExampleContent[]): Row {
  return [snapshotPartWords.placement.sv, id, 'HVB', amount, ...days];
}

function expected(amount: number): Row {
  return [snapshotPartWords.expectedNew.sv, '', 'HVB', amount, '', '', '', 0];
}

const january = forecastOf(
  { sv: 'Januari', en: 'January' },
  ['2026-01-31', '2026-03-31'],
  [
    placed('P1', 90_000, '2025-05-01', '', 90, 31_000),
    placed('P2', 40_000, '2025-11-01', '', 40, 31_000),
    placed('P3', 31_000, '2025-12-01', '2026-01-31', 31, 31_000),
    expected(20_000),
  ],
);

const february = forecastOf(
  { sv: 'Februari', en: 'February' },
  ['2026-02-28', '2026-03-31'],
  [
    placed('P1', 99_000, '2025-05-01', '', 90, 31_000),
    placed('P2', 41_000, '2025-11-01', '2026-02-10', 41, 31_000),
    placed('P3', 30_000, '2025-12-01', '2026-01-30', 30, 30_000),
    placed('P4', 39_000, '2026-02-20', '', 39, 0),
    expected(11_000),
  ],
);

const twoMonths = forecastOf(
  { sv: 'TvåMånader', en: 'TwoMonths' },
  ['2026-02-28', '2026-02-28'],
  [placed('P1', 59_000, '2025-05-01', '', 59, 31_000)],
);

const none: Text = { sv: '', en: '' };

const because: Text = {
  sv: 'P3 slutade en dag tidigare i januari, som var stängd: rättad. P4 är ny. P2 pågick och har slutat. P1 är där lika många dagar men kostar mer: pris. 181 000 + 39 000 = 220 000.',
  en: 'P3 ended a day earlier in January, which was closed: corrected. P4 is new. P2 went on and has ended. P1 is there as many days but costs more: price. 181,000 + 39,000 = 220,000.',
};

function sum(
  name: keyof typeof changeClassWords,
  rows: number,
  amounts: readonly number[],
): readonly ExampleCell[] {
  return [changeClassWords[name], rows, ...amounts];
}

const { changeClass, amountBefore, amountAfter, change } = forecastBridgeHeaders;

/** Calls of FORECASTBRIDGE with their answers, worked out by hand. */
export const forecastBridgeExamples: readonly Example[] = [
  {
    arguments: [january, february],
    gives: [
      Object.values(forecastBridgeHeaders),
      [changeClassWords.corrected, 'P3', 'HVB', 'HVB', 31, 30, 31_000, 30_000, -1_000],
      [changeClassWords.new, 'P4', '', 'HVB', '', 39, 0, 39_000, 39_000],
      [changeClassWords.ended, 'P2', 'HVB', 'HVB', 40, 41, 40_000, 41_000, 1_000],
      [changeClassWords.price, 'P1', 'HVB', 'HVB', 90, 90, 90_000, 99_000, 9_000],
      [changeClassWords.expectedFlow, '', 'HVB', 'HVB', '', '', 20_000, 11_000, -9_000],
      [summaryLabels.total, '', '', '', '', '', 181_000, 220_000, 39_000],
    ],
    because,
  },
  {
    arguments: [january, february, forecastBridgeViewWords.summary.sv],
    gives: [
      [changeClass, changedRowsHeader, amountBefore, amountAfter, change],
      [forecastBridgeLabels.before, none, 181_000, none, none],
      sum('corrected', 1, [31_000, 30_000, -1_000]),
      sum('new', 1, [0, 39_000, 39_000]),
      sum('ended', 1, [40_000, 41_000, 1_000]),
      sum('movedKind', 0, [0, 0, 0]),
      sum('prolongedOrShortened', 0, [0, 0, 0]),
      sum('price', 1, [90_000, 99_000, 9_000]),
      sum('unchanged', 0, [0, 0, 0]),
      sum('expectedFlow', 1, [20_000, 11_000, -9_000]),
      sum('adjustments', 0, [0, 0, 0]),
      sum('ledgerResidual', 0, [0, 0, 0]),
      [forecastBridgeLabels.after, 5, none, 220_000, 39_000],
      [forecastBridgeLabels.check, none, none, none, 0],
    ],
    because: {
      sv: 'Samma bro per orsak: −1 000 + 39 000 + 1 000 + 9 000 − 9 000 = 39 000.',
      en: 'The same bridge by cause: −1,000 + 39,000 + 1,000 + 9,000 − 9,000 = 39,000.',
    },
  },
  {
    arguments: [january, twoMonths],
    gives: {
      error: '#VALUE!',
      sentence: {
        sv: 'Den tidigare prognosen gäller 2026-01-01–2026-03-31 och den senare 2026-01-01–2026-02-28. Jämför två prognoser av samma period.',
        en: 'The earlier forecast is of 2026-01-01–2026-03-31 and the later one of 2026-01-01–2026-02-28. Compare two forecasts of the same period.',
      },
    },
    because: {
      sv: 'Ett kvartal och två månader går inte att jämföra.',
      en: 'A quarter and two months cannot be compared.',
    },
  },
];
