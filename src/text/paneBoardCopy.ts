import { boardTitle, longMonths, namesTogether } from './boardCopy';
import type { Text } from './language';
import type { Texts } from './pane';

/** The section of the copy for the board. */
export const boardTexts = {
  title: { sv: 'Nämndkopia', en: 'Copy for the board' },
  lead: {
    sv: 'En ny arbetsbok med tabeller, text och diagram att lämna ut. Små grupper slås ihop så att ingen enskild kan utläsas. Inga placeringar, personer eller formler följer med.',
    en: 'A new workbook with tables, text and charts to hand out. Small groups are merged so that nobody can be read out. No placements, persons or formulas come along.',
  },
  through: { sv: 'Januari till och med', en: 'January through' },
  unit: { sv: 'Belopp visas i', en: 'Amounts are shown in' },
  limits: { sv: 'Gränser', en: 'Limits' },
  persons: { sv: 'Minst antal personer bakom en siffra', en: 'Fewest persons behind a figure' },
  share: {
    sv: 'Högst så många procent av kostnaden för en person',
    en: 'Most percent of the cost for one person',
  },
  wrongPersons: { sv: 'Skriv ett heltal från 1 till 99.', en: 'Write a whole number from 1 to 99.' },
  wrongShare: { sv: 'Skriv ett heltal från 1 till 100.', en: 'Write a whole number from 1 to 100.' },
  lowered: {
    sv: 'Gränserna är lägre än fem personer och 50 %. Det skrivs på kopian.',
    en: 'The limits are lower than five persons and 50 %. That is written on the copy.',
  },
  prepare: { sv: 'Visa vad kopian skulle innehålla', en: 'Show what the copy would hold' },
  reading: { sv: 'Räknar …', en: 'Calculating …' },
  readingNow: {
    sv: 'Räknar dygn, kostnad och personer för varje form och månad, och vilka former som måste slås ihop. Ingenting skrivs.',
    en: 'Counting days, cost and persons of each kind and month, and which kinds must be merged. Nothing is written.',
  },
  make: { sv: 'Gör nämndkopian', en: 'Make the copy' },
  making: { sv: 'Gör kopian …', en: 'Making the copy …' },
  makingNow: {
    sv: 'Räknar om, skriver tabeller, text och diagram i en ny arbetsbok och minns vad som visas. Excel öppnar den när den är klar.',
    en: 'Calculating anew, writing tables, text and charts into a new workbook, and remembering what is shown. Excel opens it when it is ready.',
  },
  savingNow: {
    sv: 'Räknar om, skriver tabeller, text och diagram i en ny fil och minns vad som visas. Filen hämtas när den är klar.',
    en: 'Calculating anew, writing tables, text and charts into a new file, and remembering what is shown. The file is downloaded when it is ready.',
  },
  forgettingNow: { sv: 'Glömmer den senaste kopian …', en: 'Forgetting the last copy …' },
  save: { sv: 'Spara som fil i stället', en: 'Save as a file instead' },
  groups: { sv: 'Så visas formerna', en: 'How the kinds are shown' },
  onlyTotal: {
    sv: 'Bara totalsumman i kronor: inga dygn, former eller diagram.',
    en: 'Only the total in kronor: no days, kinds or charts.',
  },
  noBudget: {
    sv: 'Tabellen Budget finns inte. Kopian får ingen budget, bro eller text.',
    en: 'There is no table Budget. The copy has no budget, bridge or text.',
  },
  nobody: { sv: 'ingen: 0 visas', en: 'nobody: 0 is shown' },
  madeHint: {
    sv: 'Varje kopia som görs räknas som utlämnad. Nästa kopia ändrar bara en siffra om tillräckligt många har ändrat den.',
    en: 'Every copy that is made counts as handed out. The next one changes a figure only if enough persons have changed it.',
  },
  forget: { sv: 'Den senaste kopian lämnades aldrig ut', en: 'The last copy was never handed out' },
  forgotten: {
    sv: 'Den senaste kopian är glömd. Nästa jämförs med dem före.',
    en: 'The last copy is forgotten. The next one is compared with those before it.',
  },
} as const satisfies Texts;

/** A month as a choice. */
export function monthChoice(year: number, months: number): Text {
  const name = (language: keyof Text): string => `${longMonths[language][months - 1] ?? ''} ${year}`;
  return { sv: name('sv'), en: name('en') };
}

/** How few persons are behind a figure of the group. */
export function fewestText(fewest: number | null): Text {
  if (fewest === null) return boardTexts.nobody;
  return {
    sv: `minst ${fewest} personer bakom varje siffra`,
    en: `at least ${fewest} persons behind every figure`,
  };
}

/** Which kinds a group is made of. */
export function mergedText(kinds: readonly string[]): Text {
  const { sv, en } = namesTogether(kinds);
  return { sv: `Sammanslagna: ${sv}.`, en: `Merged: ${en}.` };
}

/** What is said when the copy has been made. */
export function copyDone(way: 'workbook' | 'file', year: number, months: number): Text {
  const { sv, en } = boardTitle(year, months);
  return way === 'workbook'
    ? {
        sv: `Kopian ”${sv}” är öppnad som en ny arbetsbok. Läs den och spara den där.`,
        en: `The copy “${en}” is opened as a new workbook. Read it and save it there.`,
      }
    : {
        sv: `Kopian ”${sv}” ska nu finnas bland dina hämtade filer.`,
        en: `The copy “${en}” should now be among your downloads.`,
      };
}
