import { roundedWhole } from '../core/rounding';
import { formatsOf } from './format';
import type { Language, Text } from './language';
import type { Texts } from './pane';
import { headingTexts } from './reportSheet';

/** The place where the report sheets are built. */
export const followUpTexts = {
  title: { sv: 'Följ upp', en: 'Follow up' },
  lead: {
    sv: 'Bygger blad med formler över arbetsbokens tabeller: siffrorna följer med när tabellerna ändras.',
    en: 'Builds sheets of formulas over the tables of the workbook: the figures follow when the tables change.',
  },
  reading: { sv: 'Läser arbetsboken …', en: 'Reading the workbook …' },
  period: { sv: 'Period', en: 'Period' },
  year: { sv: 'År', en: 'Year' },
  ownPeriod: { sv: 'Egen period', en: 'Own period' },
  from: { sv: 'Från och med', en: 'From' },
  to: { sv: 'Till och med', en: 'To' },
  asOf: { sv: 'Avstämningsdatum', en: 'As-of date' },
  asOfHint: {
    sv: 'Dagen som listan gäller. Efter den räknas ingenting.',
    en: 'The day that the list shows. Nothing is counted after it.',
  },
  noDate: { sv: 'Skriv datumet som 2026-10-31.', en: 'Write the date like 2026-10-31.' },
  wrongOrder: {
    sv: 'Perioden ska sluta efter att den börjar, och vara högst tolv månader.',
    en: 'The period must end after it begins, and be at most twelve months.',
  },
  compared: {
    sv: 'Jämförs med samma period året före. Dagarna står i gula celler på bladen och kan ändras där.',
    en: 'Compared with the same period a year earlier. The days stand in yellow cells on the sheets and can be changed there.',
  },
  buildAll: { sv: 'Bygg hela uppföljningen', en: 'Build the whole follow-up' },
  buildAllHint: {
    sv: 'Bygger de blad som inte finns och uppdaterar de andra.',
    en: 'Builds the sheets that there are not and refreshes the others.',
  },
  sheets: { sv: 'Blad', en: 'Sheets' },
  build: { sv: 'Bygg', en: 'Build' },
  refresh: { sv: 'Uppdatera', en: 'Refresh' },
  show: { sv: 'Visa', en: 'Show' },
  draft: { sv: 'Skriv textutkast', en: 'Draft a text' },
  draftHint: {
    sv: 'Skriver siffrorna på bladet som löpande text på bladet Textutkast, att ändra fritt. Ett nytt utkast ställs under det förra.',
    en: 'Writes the figures of the sheet as running text on the sheet Draft text, to be changed freely. A new draft is put below the last.',
  },
  notBuilt: { sv: 'Inte byggt.', en: 'Not built.' },
  outside: { sv: 'Utanför formerna', en: 'Outside the kinds' },
  refreshKeeps: {
    sv: 'Det du själv har lagt till på ett blad rörs inte: rader, anteckningar, kommentarer, format och diagram.',
    en: 'What you have added to a sheet yourself is not touched: rows, notes, comments, formats and charts.',
  },
  toStart: { sv: 'Till tabellerna', en: 'To the tables' },
} as const satisfies Texts;

/** The lines of what lies outside, in the order of the sheet. */
export const outsideTexts: readonly Text[] = [
  headingTexts.unknownKind,
  headingTexts.unpriced,
  headingTexts.uncountable,
];

function listOf(names: readonly Text[], language: Language): string {
  return names.map((name) => (language === 'sv' ? `”${name.sv}”` : `“${name.en}”`)).join(', ');
}

/** Which sheet the lines of what lies outside are read from. */
export function outsideHint(sheet: string): Text {
  return {
    sv: `Så står det på bladet ${sheet}. Allt ska vara 0 innan siffrorna används.`,
    en: `As it stands on the sheet ${sheet}. All should be 0 before the figures are used.`,
  };
}

/** How many placements there are to follow up. */
export function placementCount(rows: number): Text {
  const [sv, en] = [formatsOf('sv').number(rows), formatsOf('en').number(rows)];
  return rows === 1
    ? { sv: 'En rad i listan.', en: 'One row in the list.' }
    : { sv: `${sv} rader i listan.`, en: `${en} rows in the list.` };
}

/** Whether a sheet that is there says what the tables say. */
export function sheetState(isOutdated: boolean): Text {
  return isOutdated
    ? {
        sv: 'Behöver uppdateras: formerna eller tabellerna är andra än när bladet skrevs.',
        en: 'Needs a refresh: the kinds or the tables are others than when the sheet was written.',
      }
    : {
        sv: 'Aktuellt. Räknas om när tabellerna ändras.',
        en: 'Up to date. Follows the tables as they change.',
      };
}

/** A sheet that is about other days than those in the fields. */
export function otherDays(from: string, to: string, asOf: string): Text {
  return {
    sv: `Gäller ${from}–${to}, avstämt ${asOf}. Ändra dagarna ovan för att ge alla blad samma.`,
    en: `About ${from}–${to}, as of ${asOf}. Change the days above to give all sheets the same.`,
  };
}

/** Which of the sheets is being built. */
export function progressText(name: Text, number: number, count: number): Text {
  return {
    sv: `Bygger ${name.sv} (${number} av ${count}) …`,
    en: `Building ${name.en} (${number} of ${count}) …`,
  };
}

/** What became of building all sheets: how many of each. */
export interface AllDone {
  readonly built: number;
  readonly refreshed: number;
  readonly unchanged: number;
  /** That lack a table. */
  readonly lacking: number;
  readonly failed: number;
}

/** What became of building all sheets. */
export function allDone({ built, refreshed, unchanged, lacking, failed }: AllDone): Text {
  const parts: readonly (readonly [count: number, sv: string, en: string])[] = [
    [built, 'byggda', 'built'],
    [refreshed, 'uppdaterade', 'refreshed'],
    [unchanged, 'redan aktuella', 'up to date already'],
    [lacking, 'saknar en tabell', 'lacking a table'],
    [failed, 'gick inte att bygga', 'that could not be built'],
  ];
  const told = parts.filter(([count]) => count > 0);
  return {
    sv: `Blad: ${told.map(([count, sv]) => `${count} ${count === 1 ? singular(sv) : sv}`).join(', ')}.`,
    en: `Sheets: ${told.map(([count, , en]) => `${count} ${en}`).join(', ')}.`,
  };
}

const singulars: Readonly<Record<string, string>> = {
  byggda: 'byggt',
  uppdaterade: 'uppdaterat',
  'redan aktuella': 'redan aktuellt',
};

function singular(sv: string): string {
  return singulars[sv] ?? sv;
}

/** Blocks that the user has changed or taken away. */
export function blocksLeft(what: 'changed' | 'missing', blocks: readonly Text[]): Text {
  const [sv, en] = [listOf(blocks, 'sv'), listOf(blocks, 'en')];
  return what === 'changed'
    ? {
        sv: `Har egna rader eller kolumner och lämnas som de är: ${sv}.`,
        en: `Have rows or columns of your own and are left as they are: ${en}.`,
      }
    : {
        sv: `Borttagna från bladet, och kommer inte tillbaka: ${sv}. Ta bort bladet och bygg ett nytt om du vill ha dem.`,
        en: `Taken away from the sheet, and will not come back: ${en}. Delete the sheet and build a new one if you want them.`,
      };
}

/** What became of a draft. */
export function draftDone(sheet: string, paragraphs: number): Text {
  return {
    sv: `${paragraphs} stycken är skrivna på bladet ${sheet}. Läs och ändra dem: de rörs inte mer.`,
    en: `${paragraphs} paragraphs have been written on the sheet ${sheet}. Read and change them: they are not touched again.`,
  };
}

/** What became of the sheet. */
export function sheetDone(name: string, way: 'built' | 'refreshed' | 'unchanged'): Text {
  switch (way) {
    case 'built':
      return { sv: `Bladet ${name} är byggt.`, en: `The sheet ${name} has been built.` };
    case 'refreshed':
      return { sv: `Bladet ${name} är uppdaterat.`, en: `The sheet ${name} has been refreshed.` };
    case 'unchanged':
      return {
        sv: `Bladet ${name} var redan aktuellt. Inget är ändrat.`,
        en: `The sheet ${name} was up to date already. Nothing has been changed.`,
      };
  }
}

/** A line of what lies outside, as figures and texts stand in its cells: placements, days and kronor. */
export function outsideLine(cells: readonly unknown[], language: Language): string {
  const formats = formatsOf(language);
  const [count = '', days = '', kronor = ''] = cells.map((cell) =>
    typeof cell === 'number' ? formats.number(roundedWhole(cell)) : String(cell),
  );
  const isAlike = cells.every((cell) => cell === cells[0]);
  if (isAlike && typeof cells[0] !== 'number') return count;
  const unit = typeof cells[2] === 'number' ? { sv: ' kr', en: ' SEK' }[language] : '';
  return language === 'sv'
    ? `${count} ${cells[0] === 1 ? 'placering' : 'placeringar'} · ${days} dygn · ${kronor}${unit}`
    : `${count} ${cells[0] === 1 ? 'placement' : 'placements'} · ${days} ${cells[1] === 1 ? 'day' : 'days'} · ${kronor}${unit}`;
}
