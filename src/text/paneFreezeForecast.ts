import { type Day, formatIsoDay } from '../core/day';
import { orePerKrona } from '../core/ore';
import { thousandsAmount } from './amounts';
import { formatsOf } from './format';
import type { Language, Text } from './language';
import type { Texts } from './pane';

/** Where a forecast is frozen in the pane. */
export const freezeForecastTexts = {
  title: { sv: 'Frys prognosen', en: 'Freeze the forecast' },
  lead: {
    sv: 'Frys varje prognos som du visar för någon. Den sparas placering för placering i tabellerna Prognoser och Prognosrader, med vem, när och för vem, och skrivs aldrig över. Bladet Prognosbro säger sedan varför nästa prognos blev en annan.',
    en: 'Freeze every forecast that you show to somebody. It is kept placement by placement in the tables Forecasts and ForecastLines, with who, when and for whom, and is never written over. The sheet ForecastBridge then says why the next forecast became another.',
  },
  none: { sv: 'Ingen prognos är fryst än.', en: 'No forecast is frozen yet.' },
  who: { sv: 'Vem fryser?', en: 'Who freezes it?' },
  whoHint: {
    sv: 'Namn eller signatur. Sparas i arbetsboken och står på prognosens rad.',
    en: 'Name or initials. Kept in the workbook and written on the row of the forecast.',
  },
  noWho: { sv: 'Skriv vem som fryser.', en: 'Write who freezes it.' },
  shownTo: { sv: 'Visas för', en: 'Shown to' },
  shownToHint: {
    sv: 'Till exempel nämnden 12 maj. Inga namn på barn.',
    en: 'Such as the board on 12 May. No names of children.',
  },
  noShownTo: { sv: 'Skriv för vem den visas.', en: 'Write to whom it is shown.' },
  freeze: { sv: 'Frys prognosen', en: 'Freeze the forecast' },
  freezing: { sv: 'Fryser …', en: 'Freezing …' },
} as const satisfies Texts;

/** The days of a forecast that would be frozen now, and whether the workbook has the table of choices. */
interface DaysToFreeze {
  readonly to: Day;
  readonly asOf: Day;
  readonly hasOptions: boolean;
}

/** Through which day the forecast would be that is frozen now, and what it would know. */
export function forecastDays({ to, asOf, hasOptions }: DaysToFreeze): Text {
  const [last, known] = [formatIsoDay(to), formatIsoDay(asOf)];
  const [sv, en] = hasOptions
    ? ['valen i tabellen Prognosval', 'the choices of the table ForecastOptions']
    : [
        'de vanliga valen. Andra skrivs i tabellen Prognosval, som skapas under Börja',
        'the usual choices. Others are written in the table ForecastOptions, which is created under Start',
      ];
  return {
    sv: `Prognosen gäller till och med ${last}, med det som var känt ${known} och med ${sv}.`,
    en: `The forecast goes through ${last}, by what was known on ${known} and with ${en}.`,
  };
}

/** What a forecast that has been frozen is told by. */
export interface FrozenToTell {
  readonly forecastId: string;
  readonly who: string;
  readonly when: string;
  readonly shownTo: string;
  /** Kronor; null where its cell was changed. */
  readonly fullYear: number | null;
}

/** The forecast that was frozen last, of so many. */
export function lastFrozen(count: number, last: FrozenToTell): Text {
  const { forecastId, who, when, shownTo, fullYear } = last;
  const told = (language: Language, by: string, to: string): string => {
    const amount = fullYear === null ? '' : `: ${thousandsAmount(fullYear * orePerKrona, language).text}`;
    return `${forecastId}${amount}, ${when} ${by} ${who}${shownTo === '' ? '' : ` ${to} ${shownTo}`}`;
  };
  const [sv, en] = [formatsOf('sv').number(count), formatsOf('en').number(count)];
  return count === 1
    ? {
        sv: `En prognos är fryst. ${told('sv', 'av', 'för')}.`,
        en: `One forecast is frozen. ${told('en', 'by', 'for')}.`,
      }
    : {
        sv: `${sv} prognoser är frysta. Den sista: ${told('sv', 'av', 'för')}.`,
        en: `${en} forecasts are frozen. The last one: ${told('en', 'by', 'for')}.`,
      };
}

/** What has been frozen now. */
export interface FrozenNow {
  readonly forecastId: string;
  readonly lines: number;
  readonly fullYear: number;
  readonly unpriced: number;
}

/** The forecast is frozen; days that lack a price are told. */
export function forecastFrozen({ forecastId, lines, fullYear, unpriced }: FrozenNow): Text {
  const told = (language: Language): readonly string[] => {
    const { number } = formatsOf(language);
    return [thousandsAmount(fullYear, language).text, number(lines), number(Math.ceil(unpriced))];
  };
  const [amountSv = '', rowsSv = '', daysSv = ''] = told('sv');
  const [amountEn = '', rowsEn = '', daysEn = ''] = told('en');
  const lacking = unpriced > 0;
  return {
    sv: `Prognosen är fryst som ${forecastId}: ${amountSv} på ${rowsSv} rader.${lacking ? ` ${daysSv} dygn saknar pris och kostar inget i den.` : ''}`,
    en: `The forecast is frozen as ${forecastId}: ${amountEn} in ${rowsEn} rows.${lacking ? ` ${daysEn} days lack a price and cost nothing in it.` : ''}`,
  };
}

/** There is no frozen forecast that a sheet could compare with. */
export const freezeForecastFirst: Text = {
  sv: 'Bladet jämför med en fryst prognos, och ingen är fryst än. Frys prognosen först, under Prognos.',
  en: 'The sheet compares with a frozen forecast, and none is frozen yet. Freeze the forecast first, under Forecast.',
};

/** The same forecast was frozen for the same people before, whatever was frozen between. */
export function forecastFrozenAlready(forecast: string): Text {
  return {
    sv: `Prognosen är redan fryst för samma mottagare som ${forecast}, med samma siffror på varje rad.`,
    en: `The forecast is frozen already for the same people as ${forecast}, with the same figures on every row.`,
  };
}
