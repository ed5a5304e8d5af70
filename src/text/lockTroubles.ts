import { corrections } from '../tables/corrections';
import { lockedMonths } from '../tables/lockedMonths';
import { lockLog } from '../tables/lockLog';
import { formatIsoDay, isDay } from '../core/day';
import { formatsOf } from './format';
import type { Language, Text } from './language';
import type { LockTableId, LockTrouble } from './lockTrouble';
import { monthName } from './monthName';

const names: Readonly<Record<LockTableId, Text>> = {
  lockedMonths: lockedMonths.name,
  corrections: corrections.name,
  lockLog: lockLog.name,
};

type TroubleWith<Code extends LockTrouble['trouble']> = Extract<LockTrouble, { readonly trouble: Code }>;

/** The sentence for what stands in the way of locking months, and what to do about it. */
export function lockTroubleText(trouble: LockTrouble): Text {
  switch (trouble.trouble) {
    case 'columnMissing':
      return columnMissing(trouble);
    case 'badCell':
      return badCell(trouble);
    case 'logBroken':
      return logBroken;
    case 'sumsDiffer':
      return sumsDiffer(trouble);
    case 'tablesUnread':
      return trouble.sentence;
    case 'uncountable':
      return uncountable(trouble);
    case 'listTooOld':
      return listTooOld(trouble);
    case 'notInTurn':
      return notInTurn;
    case 'nothingLocked':
      return { sv: 'Ingen månad är låst.', en: 'No month is locked.' };
  }
}

const logBroken: Text = {
  sv: `Raderna i tabellen ${lockLog.name.sv} hänger inte ihop: någon har tagits bort, lagts till eller flyttats. Ställ tillbaka dem som de var.`,
  en: `The rows of the table ${lockLog.name.en} do not follow one another: one has been taken away, added or moved. Put them back as they were.`,
};

const notInTurn: Text = {
  sv: 'Månader låses i ordning, och först när listan når deras sista dag. Jämför igen och välj månad på nytt.',
  en: 'Months are locked in order, and only when the list reaches their last day. Compare again and choose the month anew.',
};

function columnMissing({ table, column }: TroubleWith<'columnMissing'>): Text {
  return {
    sv: `Tabellen ${names[table].sv} saknar kolumnen ${column}. Ställ tillbaka rubriken som den var.`,
    en: `The table ${names[table].en} lacks the column ${column}. Put the header back as it was.`,
  };
}

function badCell({ table, column, row }: TroubleWith<'badCell'>): Text {
  const number = row + 1;
  return {
    sv: `Tabellen ${names[table].sv}, rad ${number}, kolumnen ${column}: här stod ett värde som har ändrats till något annat. Ställ tillbaka det som det var.`,
    en: `The table ${names[table].en}, row ${number}, column ${column}: a value that stood here has been changed to something else. Put it back as it was.`,
  };
}

function sumsDiffer({ table, month, held, logged }: TroubleWith<'sumsDiffer'>): Text {
  const sum = ({ rows, kronor }: typeof held, language: Language): string => {
    const { number } = formatsOf(language);
    return language === 'sv'
      ? `${number(rows)} ${rows === 1 ? 'rad' : 'rader'} och ${number(kronor)} kr`
      : `${number(rows)} ${rows === 1 ? 'row' : 'rows'} and SEK ${number(kronor)}`;
  };
  return {
    sv: `Tabellen ${names[table].sv} har för ${monthName(month)} ${sum(held, 'sv')}, men enligt ${lockLog.name.sv} ska det vara ${sum(logged, 'sv')}: raderna har ändrats för hand. Ställ tillbaka dem som de var.`,
    en: `The table ${names[table].en} has ${sum(held, 'en')} for ${monthName(month)}, but by ${lockLog.name.en} it should be ${sum(logged, 'en')}: the rows have been changed by hand. Put them back as they were.`,
  };
}

function uncountable({ rows, first }: TroubleWith<'uncountable'>): Text {
  return rows === 1
    ? {
        sv: `En placering kan inte räknas. ${first.sv}`,
        en: `One placement cannot be counted. ${first.en}`,
      }
    : {
        sv: `${formatsOf('sv').number(rows)} placeringar kan inte räknas. Den första: ${first.sv}`,
        en: `${formatsOf('en').number(rows)} placements cannot be counted. The first: ${first.en}`,
      };
}

function listTooOld({ asOf, month }: TroubleWith<'listTooOld'>): Text {
  const day = isDay(asOf) ? formatIsoDay(asOf) : '';
  return {
    sv: `Listan gäller till och med ${day}, men ${monthName(month)} är låst. Ange ett senare avstämningsdatum under Inställningar, eller importera en nyare lista.`,
    en: `The list is known through ${day}, but ${monthName(month)} is locked. Give a later as-of date under Settings, or import a newer list.`,
  };
}
