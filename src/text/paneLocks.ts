import { daysFromParts } from '../core/dayParts';
import type { Change } from '../core/locks/corrections';
import type { Figures } from '../core/locks/figures';
import { kronorFromOre } from '../core/ore';
import { formatsOf } from './format';
import type { Language, Text } from './language';
import { changeWords } from './lockWords';
import { monthName, monthsName } from './monthName';
import type { Texts } from './pane';

/** The part of Följ upp where months are locked. */
export const lockTexts = {
  title: { sv: 'Lås månad', en: 'Lock a month' },
  lead: {
    sv: 'När en månads bokslut är klart låser du den: varje placerings dygn och kostnad sparas som de är i tabellen LåstaMånader. Det som ändras i listan efteråt blir rättelser i nästa månad, var och en en gång.',
    en: 'When the closing of a month is done you lock it: days and cost of each placement are kept as they are in the table LockedMonths. What changes in the list afterwards becomes corrections in the next month, each of them once.',
  },
  compare: { sv: 'Jämför med låsta månader', en: 'Compare with locked months' },
  compareAgain: { sv: 'Jämför igen', en: 'Compare again' },
  comparing: { sv: 'Jämför …', en: 'Comparing …' },
  noneLocked: { sv: 'Ingen månad är låst än.', en: 'No month is locked yet.' },
  nothingChanged: {
    sv: 'Inget har ändrats i låsta månader utöver de rättelser som redan är sparade.',
    en: 'Nothing has changed in locked months beyond the corrections that are stored already.',
  },
  changes: { sv: 'Visa ändringarna', en: 'Show the changes' },
  first: { sv: 'Första månad', en: 'First month' },
  last: { sv: 'Månad', en: 'Month' },
  lastOfSeveral: { sv: 'Sista månad', en: 'Last month' },
  noneToLock: {
    sv: 'Ingen månad kan låsas nu: listan når inte nästa månads sista dag. Importera en nyare lista, eller ändra avstämningsdatumet under Inställningar.',
    en: 'No month can be locked now: the list does not reach the last day of the next month. Import a newer list, or change the as-of date under Settings.',
  },
  who: { sv: 'Vem låser?', en: 'Who locks?' },
  whoHint: {
    sv: 'Namn eller signatur. Sparas i arbetsboken och står på varje låst rad.',
    en: 'Name or initials. Kept in the workbook and written on each locked row.',
  },
  noWho: { sv: 'Skriv vem som låser.', en: 'Write who locks.' },
  locking: { sv: 'Låser …', en: 'Locking …' },
  unlockTitle: { sv: 'Lås upp den senaste månaden', en: 'Unlock the last month' },
  unlockHint: {
    sv: 'Månadens rader och rättelserna som hittades med den tas bort. Det står kvar i tabellen Låslogg, med vem och varför.',
    en: 'The rows of the month and the corrections that were found with it are taken away. The table LockLog keeps it, with who and why.',
  },
  why: { sv: 'Varför?', en: 'Why?' },
  noWhy: { sv: 'Skriv varför månaden låses upp.', en: 'Write why the month is unlocked.' },
  unlocking: { sv: 'Låser upp …', en: 'Unlocking …' },
} as const satisfies Texts;

/** So many things, counted in words. */
function counted(count: number, one: Text, many: Text): Text {
  const number = (language: Language): string => formatsOf(language).number(count);
  return {
    sv: `${number('sv')} ${count === 1 ? one.sv : many.sv}`,
    en: `${number('en')} ${count === 1 ? one.en : many.en}`,
  };
}

const lineCount = (lines: number): Text =>
  counted(lines, { sv: 'rad', en: 'row' }, { sv: 'rader', en: 'rows' });

/** With a plus where it is more. */
function signed(value: number, language: Language): string {
  return `${value > 0 ? '+' : ''}${formatsOf(language).number(value)}`;
}

function kronor(ore: number, language: Language, write: (value: number) => string): string {
  const amount = write(kronorFromOre(ore));
  return language === 'sv' ? `${amount} kr` : `SEK ${amount}`;
}

/** The button that locks these months. */
export function lockButton(first: number, last: number): Text {
  return { sv: `Lås ${monthsName(first, last)}`, en: `Lock ${monthsName(first, last)}` };
}

/** The button that unlocks this month. */
export function unlockButton(month: number): Text {
  return { sv: `Lås upp ${monthName(month)}`, en: `Unlock ${monthName(month)}` };
}

/** Which months are locked, and who locked the last of them. */
export function lockedSoFar(
  { first, last }: { readonly first: number; readonly last: number },
  { who, when }: { readonly who: string; readonly when: string },
): Text {
  const by = (text: string): string => (who === '' ? '' : text);
  return {
    sv: `Låst: ${monthsName(first, last)}. Senast ${when}${by(` av ${who}`)}.`,
    en: `Locked: ${monthsName(first, last)}. Last ${when}${by(` by ${who}`)}.`,
  };
}

/** How much has changed in locked months and is not stored yet. */
export function changedSince(lines: number, { days, cost }: Figures): Text {
  const count = lineCount(lines);
  const sum = (language: Language): string => kronor(cost, language, (value) => signed(value, language));
  return {
    sv: `I låsta månader har ${count.sv} ändrats sedan de låstes: ${signed(daysFromParts(days), 'sv')} dygn och ${sum('sv')} (plus = dyrare). De blir rättelser när nästa månad låses.`,
    en: `In locked months ${count.en} ${lines === 1 ? 'has' : 'have'} changed since: ${signed(daysFromParts(days), 'en')} days and ${sum('en')} (plus = dearer). They become corrections when the next month is locked.`,
  };
}

/** What the months that are chosen come to. */
export function comesTo(lines: number, { days, cost }: Figures): Text {
  const count = lineCount(lines);
  const figures = (language: Language): readonly [string, string] => {
    const { number } = formatsOf(language);
    return [number(daysFromParts(days)), kronor(cost, language, number)];
  };
  const [sv, en] = [figures('sv'), figures('en')];
  return {
    sv: `${count.sv} låses: ${sv[0]} dygn, ${sv[1]}.`,
    en: `${count.en} will be locked: ${en[0]} days, ${en[1]}.`,
  };
}

/** Lines with days that have no price. */
export function lockedUnpriced(lines: number, dates: number): Text {
  const [rows, days] = [lineCount(lines), formatsOf('sv').number(dates)];
  return {
    sv: `${rows.sv} har ${days} dagar utan pris. De låses utan kronor, och kronorna blir rättelser när priset finns.`,
    en: `${rows.en} ${lines === 1 ? 'has' : 'have'} ${formatsOf('en').number(dates)} days without a price. They are locked without kronor, which become corrections when there is a price.`,
  };
}

/** Lines of placements without an ID. */
export function lockedUnnamed(lines: number): Text {
  const rows = lineCount(lines);
  return {
    sv: `${rows.sv} gäller placeringar utan Placerings-ID: de som har samma form, ansvar, verksamhet och utförare låses tillsammans.`,
    en: `${rows.en} ${lines === 1 ? 'is' : 'are'} of placements without an ID: those with the same kind, cost centre, activity and provider are locked together.`,
  };
}

/** Some of the months are younger than the registration lag. */
export function lockedProvisional(months: readonly number[], lagDays: number): Text {
  const [first, last] = [months[0] ?? 0, months.at(-1) ?? 0];
  const name = monthsName(first, last);
  const days = counted(lagDays, { sv: 'dag', en: 'day' }, { sv: 'dagar', en: 'days' });
  return {
    sv: `${name} är preliminär${months.length === 1 ? '' : 'a'}: registreringen släpar i median ${days.sv}, så fler placeringar kan väntas. De som kommer efter att månaden har låsts blir rättelser.`,
    en: `${name} ${months.length === 1 ? 'is' : 'are'} provisional: placements are registered a median of ${days.en} late, so more are likely to come. Those that come after the month has been locked become corrections.`,
  };
}

/** One change of a locked month. */
export interface ChangeToTell {
  readonly month: number;
  readonly placementId: string;
  readonly kind: string;
  readonly what: Change;
  readonly before: Figures;
  readonly after: Figures;
}

/** What it is about: month, placement and kind. */
export function changeHead({ month, placementId, kind }: ChangeToTell): Text {
  const parts = (unnamed: string): string =>
    [monthName(month), placementId === '' ? unnamed : placementId, kind]
      .filter((part) => part !== '')
      .join(' · ');
  return { sv: parts('utan ID'), en: parts('without ID') };
}

/** What has become of it: what, days and kronor. */
export function changeLine({ what, before, after }: ChangeToTell): Text {
  const line = (language: Language): string => {
    const { number } = formatsOf(language);
    const [from, to] = [before.days, after.days].map((days) => number(daysFromParts(days)));
    const dayWord = language === 'sv' ? 'dygn' : 'days';
    const days = from === to ? `${to ?? ''} ${dayWord}` : `${from ?? ''} → ${to ?? ''} ${dayWord}`;
    const change = kronor(after.cost - before.cost, language, (value) => signed(value, language));
    return `${changeWords[what][language]}: ${days}, ${change}`;
  };
  return { sv: line('sv'), en: line('en') };
}

/** There are more changes than are shown. */
export function changesShown(shown: number): Text {
  return {
    sv: `De ${formatsOf('sv').number(shown)} första visas. Alla skrivs i tabellen Rättelser när nästa månad låses.`,
    en: `The first ${formatsOf('en').number(shown)} are shown. All are written into the table Corrections when the next month is locked.`,
  };
}

/** The months are locked. */
export function monthsLocked(first: number, last: number, corrections: number): Text {
  const months = monthsName(first, last);
  const found = counted(
    corrections,
    { sv: 'rättelse', en: 'correction' },
    { sv: 'rättelser', en: 'corrections' },
  );
  return corrections === 0
    ? { sv: `${months} är låst.`, en: `${months} has been locked.` }
    : {
        sv: `${months} är låst, med ${found.sv} av tidigare månader.`,
        en: `${months} has been locked, with ${found.en} of earlier months.`,
      };
}

/** The month is unlocked. */
export function monthUnlocked(month: number): Text {
  return {
    sv: `${monthName(month)} är upplåst. Det står i tabellen Låslogg.`,
    en: `${monthName(month)} has been unlocked. The table LockLog tells of it.`,
  };
}
