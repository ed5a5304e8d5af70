import { budget } from '../../tables/budget';
import { forecastOptions } from '../../tables/forecastOptions';
import { scenarios } from '../../tables/scenarios';
import { changeSentence, type ToldChange } from '../../text/changeSentence';
import { forecastOptionWords, forecastViewWords } from '../../text/forecastOptionWords';
import {
  endsByWords,
  forecastHeaders,
  scopeWords,
  snapshotHeaders,
  snapshotMonthHeaders,
  snapshotPartWords,
} from '../../text/forecastWords';
import { changeWords, scenarioHeaders, type ScenarioPart, scenarioPartWords } from '../../text/scenarioWords';
import { summaryLabels } from '../../text/summaryWords';
import { date, type Example, type ExampleCell, type ExampleTable } from './example';
import { forecastList as list } from './forecastList';

const headers: readonly ExampleCell[] = Object.values(forecastHeaders);

const tooLittle: ExampleCell = {
  error: '#N/A',
  sentence: {
    sv: 'Listan visar 414 dagar bakåt med 9 nya placeringar; en helårsprognos behöver 365 dagar och tio. Det som pågår visas ändå. Är listan fullständig längre bakåt: skriv dagen vid valet Historik från.',
    en: 'The list shows 414 days back with 9 new placements; a full-year forecast needs 365 days and ten. What goes on is shown all the same. If the list is complete further back, write the day at the option History from.',
  },
};

/** The line of a kind, or the total, in which P1 leaves in April. */
function aprilLine(label: ExampleCell, scope: ExampleCell): readonly ExampleCell[] {
  const known: readonly ExampleCell[] = [label, 76_000, 30_000, tooLittle, 0, 0, tooLittle];
  return [...known, '', '', tooLittle, tooLittle, '', 0, 30, 0, scope];
}

const uncounted: readonly ExampleCell[] = [
  summaryLabels.uncounted,
  0,
  ...Array.from({ length: headers.length - 2 }, () => ''),
];

/** As of March, of the whole year, with no month that is closed. */
const window: readonly ExampleCell[] = [date('2026-03-31'), date('2026-01-01'), date('2026-12-31'), ''];

const byPlacement: ExampleTable = {
  table: forecastOptions,
  columns: ['option', 'value'],
  rows: [[forecastOptionWords.show.sv, forecastViewWords.placements.sv]],
};

/** A formula that shows scenarios has a table of choices of its own beside the other formulas'. */
const asScenarios: ExampleTable = {
  table: {
    ...forecastOptions,
    id: 'scenarioOptions',
    name: { sv: 'Scenarioval', en: 'ScenarioOptions' },
  },
  columns: ['option', 'value'],
  rows: [[forecastOptionWords.show.sv, forecastViewWords.scenarios.sv]],
};

const dearer: ExampleTable = {
  table: scenarios,
  columns: ['scenario', 'change', 'kind', 'from', 'share', 'price'],
  rows: [
    ['A', changeWords.price.sv, 'HVB', '2026-12-31', '', 1_200],
    ['A', changeWords.index.sv, '', '2026-12-31', 0.1, ''],
  ],
};

const newYearsEve = date('2026-12-31');
const priceSet: ToldChange = { change: 'price', kind: 'HVB', kronor: 1_200 };
const indexed: ToldChange = { change: 'index', kind: '', share: 0.1 };

/** A line of the scenario A. */
function scenarioLine(part: ScenarioPart, told: ToldChange | null, amount: number): readonly ExampleCell[] {
  const what: ExampleCell =
    told === null ? '' : { sv: changeSentence(told, 'sv'), en: changeSentence(told, 'en') };
  const days = part === 'base' || part === 'scenario' ? 1.01 : 0;
  return ['A', scenarioPartWords[part], what, told === null ? '' : newYearsEve, amount, days, '', ''];
}

const yearBudget: ExampleTable = {
  table: budget,
  columns: ['month', 'kind', 'amount'],
  rows: [['2026-06-01', 'HVB', 400_000]],
};

function yearLine(label: ExampleCell): readonly ExampleCell[] {
  return [label, 361_000, 0, 0, 0, 0, 361_000, 400_000, 39_000, 361_000, 361_000, 1, 0, 0, 0, ''];
}

/** Calls of FORECAST with their answers, worked out by hand. */
export const forecastExamples: readonly Example[] = [
  {
    arguments: [list, null, date('2026-03-31'), date('2026-12-31')],
    gives: [headers, aprilLine('HVB', scopeWords.all), uncounted, aprilLine(summaryLabels.total, '')],
    because: {
      sv: 'Hittills: 17 + 28 + 31 dygn × 1 000. Slutet är säkert: april är 30 dygn till. Den första slutade 2025-02-10, så listan är fullständig från dagen efter: 414 dagar med 9 nya, för få. P2 var inte känd.',
      en: 'So far: 17 + 28 + 31 days × 1,000. The end is certain: April is 30 days more. The first ended on 2025-02-10, so the list is complete from the day after: 414 days with 9 new ones, too few. P2 was not known.',
    },
  },
  {
    arguments: [list, null, date('2026-03-31'), date('2026-12-31'), byPlacement],
    gives: [
      [...Object.values(snapshotHeaders), ...snapshotMonthHeaders],
      [
        ...[snapshotPartWords.placement, 'P1', 'HVB', 0, 76_000, 30_000, 106_000, 30, endsByWords.certainEnd],
        ...[date('2026-01-15'), '', 106, ...window, 17_000, 28_000, 31_000, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      ],
      [
        ...[snapshotPartWords.total, '', '', 0, 76_000, tooLittle, tooLittle, 30, '', '', '', ''],
        ...[...window, ...snapshotMonthHeaders.map(() => '')],
      ],
    ],
    because: {
      sv: 'Samma prognos, placering för placering: 17 + 28 + 31 dagar hittills och 30 framåt. Ingen månad är stängd. Sist vad varje månad har kostat.',
      en: 'The same forecast, placement by placement: 17 + 28 + 31 days so far and 30 ahead. No month is closed. Last what each month has cost.',
    },
  },
  {
    arguments: [list, null, date('2026-12-31'), date('2026-12-31'), null, yearBudget],
    gives: [headers, yearLine('HVB'), uncounted, yearLine(summaryLabels.total)],
    because: {
      sv: 'Året är slut: P1 blev kvar, 351 dygn, och P2 kom, 10 dygn, × 1 000. Inget återstår, så låg och hög är desamma.',
      en: 'The year is over: P1 stayed, 351 days, and P2 came, 10 days, × 1,000. Nothing is left, so low and high are the same.',
    },
  },
  {
    arguments: [list, null, date('2026-12-30'), newYearsEve, asScenarios, dearer],
    gives: [
      Object.values(scenarioHeaders),
      scenarioLine('base', null, 361_014.53),
      scenarioLine('change', priceSet, 202.91),
      scenarioLine('change', indexed, 101.46),
      scenarioLine('together', null, -101.46),
      scenarioLine('scenario', null, 361_217.44),
    ],
    because: {
      sv: 'Hittills 350 + 10 dygn × 1 000. Kvar är nyårsafton: P1, och 10 nya på 688 dagar ger 0,0145 till. 1,0145 dygn × 200 kr är vad priset gör, 10 % av 1 014,53 vad uppräkningen gör. Ett nytt pris räknas inte upp samma dag, så tillsammans gör de bara det första.',
      en: 'So far 350 + 10 days × 1,000. What is left is New Year’s Eve: P1, and 10 new ones in 688 days are 0.0145 more. 1.0145 days × SEK 200 is what the price does, 10% of 1,014.53 what the index does. A new price is not indexed on its own day, so together they only do the first.',
    },
  },
  {
    arguments: [list, null, null, date('2026-12-31')],
    gives: {
      error: '#VALUE!',
      sentence: {
        sv: 'Avstämningsdatum: datum saknas. Skriv ett datum, till exempel 2026-01-31.',
        en: 'AsOf: the date is missing. Write a date, such as 2026-01-31.',
      },
    },
    because: {
      sv: 'Prognosen läser aldrig klockan: den dag som listan gäller måste anges.',
      en: 'The forecast never reads the clock: the day that the list shows must be given.',
    },
  },
];
