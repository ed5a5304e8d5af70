import { absences } from '../tables/absences';
import { addOns } from '../tables/addOns';
import { contributions } from '../tables/contributions';
import { kinds } from '../tables/kinds';
import { prices } from '../tables/prices';
import type { Text } from './language';
import { masked } from './personalNumbers';

/** Two rows of the table of kinds are for one kind. Rows from 1. */
export function kindGivenTwice(
  { row, firstRow }: { readonly row: number; readonly firstRow: number },
  kind: string,
): Text {
  const name = masked(kind);
  return {
    sv: `${kinds.name.sv}, tabellrad ${firstRow} och tabellrad ${row}, Placeringsform: båda är för ”${name}”. Tabellrad ${firstRow} används. Ta bort den rad som är fel.`,
    en: `${kinds.name.en}, table row ${firstRow} and table row ${row}, Kind: both are for “${name}”. Table row ${firstRow} is used. Take away the row that is wrong.`,
  };
}

const withDates = { prices, absences, addOns };

/** A row ends before it begins. Rows from 1. */
export function endsBeforeItBegins(table: keyof typeof withDates, row: number): Text {
  const { name } = withDates[table];
  const last = table === 'prices' ? { sv: 'Gäller till', en: 'Valid to' } : { sv: 'Till', en: 'To' };
  return {
    sv: `${name.sv}, tabellrad ${row}, ${last.sv}: dagen ligger före radens första dag, så raden gäller inga dagar. Rätta datumen.`,
    en: `${name.en}, table row ${row}, ${last.en}: the day lies before the row’s first day, so the row holds for no day. Correct the dates.`,
  };
}

/** An absence ends before the day from which less is paid. Row from 1. */
export function absenceTooShort(row: number, fromDay: number): Text {
  return {
    sv: `${absences.name.sv}, tabellrad ${row}, Från dag: frånvaron slutar före sin dag ${fromDay}, så raden sänker ingenting. Rätta Från dag eller Till.`,
    en: `${absences.name.en}, table row ${row}, From day: the absence ends before its day ${fromDay}, so the row lowers nothing. Correct From day or To.`,
  };
}

/** A rate of the employer's contribution is for no age. Row from 1. */
export function agesReversed(row: number): Text {
  return {
    sv: `${contributions.name.sv}, tabellrad ${row}, Ålder till: är lägre än Ålder från, så raden gäller ingen ålder. Rätta åldrarna.`,
    en: `${contributions.name.en}, table row ${row}, Age to: lower than Age from, so the row holds for no age. Correct the ages.`,
  };
}
