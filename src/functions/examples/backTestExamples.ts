import { forecastOptions } from '../../tables/forecastOptions';
import { yesNoWords } from '../../tables/words';
import { forecastOptionWords } from '../../text/forecastOptionWords';
import { backTestHeaders, trackRecordWords } from '../../text/forecastWords';
import { date, type Example, type ExampleCell } from './example';
import { forecastList as list } from './forecastList';

const headers: readonly ExampleCell[] = Object.values(backTestHeaders);
const { bias, absoluteError, insideShare } = trackRecordWords;

function record(error: ExampleCell, share: ExampleCell): readonly (readonly ExampleCell[])[] {
  return [
    [bias, '', '', '', '', error, '', '', ''],
    [absoluteError, '', '', '', '', error, '', '', ''],
    [insideShare, '', '', '', '', '', '', '', share],
  ];
}

const tooLittle: ExampleCell = {
  error: '#N/A',
  sentence: {
    sv: 'Listan visar 324 dagar bakåt med 8 nya placeringar; en helårsprognos behöver 365 dagar och tio. Det som pågår visas ändå. Är listan fullständig längre bakåt: skriv dagen vid valet Historik från.',
    en: 'The list shows 324 days back with 8 new placements; a full-year forecast needs 365 days and ten. What goes on is shown all the same. If the list is complete further back, write the day at the option History from.',
  },
};

/** Calls of BACKTEST with their answers, worked out by hand. */
export const backTestExamples: readonly Example[] = [
  {
    arguments: [
      list,
      null,
      date('2026-02-01'),
      {
        table: forecastOptions,
        columns: ['option', 'value'],
        rows: [
          [forecastOptionWords.from.sv, '2026-02-01'],
          [forecastOptionWords.historyFrom.sv, '2025-01-01'],
        ],
      },
    ],
    gives: [
      headers,
      [
        date('2026-01-31'),
        date('2026-02-01'),
        date('2026-02-01'),
        1_027.4,
        1_000,
        27.4,
        1_000,
        1_000,
        yesNoWords.yes,
      ],
      ...record(27.4, 1),
    ],
    because: {
      sv: 'En enda dag, 1 februari. P1 är kvar: 1 000 kr. Tio nya på 365 dagar är 10/365 om dagen, för 1 000 kr: 27,40. I nio år av tio kommer ingen just den dagen, så låg och hög är 1 000.',
      en: 'A single day, 1 February. P1 is still there: 1,000 kr. Ten new in 365 days are 10/365 a day, at 1,000 kr: 27.40. In nine years of ten nobody comes on just that day, so low and high are 1,000.',
    },
  },
  {
    arguments: [list, null, date('2026-01-31')],
    gives: [
      headers,
      [
        date('2025-12-31'),
        date('2026-01-01'),
        date('2026-01-31'),
        tooLittle,
        17_000,
        tooLittle,
        tooLittle,
        tooLittle,
        '',
      ],
      ...record('', ''),
    ],
    because: {
      sv: 'Den sista december 2025 visade listan för lite bakåt: från dagen efter det första avslutet, 2025-02-10. Utfallet är 17 dygn för P1.',
      en: 'On the last of December 2025 the list showed too little: from the day after the first end, 2025-02-10. The outcome is 17 days of P1.',
    },
  },
  {
    arguments: [list, null, null],
    gives: {
      error: '#VALUE!',
      sentence: {
        sv: 'Till: datum saknas. Skriv ett datum, till exempel 2026-01-31.',
        en: 'To: the date is missing. Write a date, such as 2026-01-31.',
      },
    },
    because: { sv: 'Sista dagen måste anges.', en: 'The last day must be given.' },
  },
];
