import { type Column, required } from './column';
import { importId } from './importRows';
import { activity, kind, placementId, provider, unit } from './sharedColumns';

/** Room for 9 999 999 999,00. */
const kronorWidth = 18;

/** The month that a row is about. */
export const lockMonth: Column = {
  id: 'month',
  width: 12,
  header: { sv: 'Månad', en: 'Month' },
  about: { sv: 'Månadens första dag.', en: 'The first day of the month.' },
  type: 'day',
  required: true,
};

/** Room for the names of most kinds and homes. */
const nameWidth = 26;

/** What a line of a locked month is known by, beside its month: the placement and the codes under which it stood. */
export const lineColumns: readonly Column[] = [
  placementId,
  { ...kind, width: nameWidth },
  unit,
  activity,
  { ...provider, width: nameWidth },
].map(required);

/** A figure of days or of kronor that every row has. */
export function figure(column: Pick<Column, 'id' | 'header' | 'about'>, type: 'number' | 'money'): Column {
  return { ...column, type, required: true, ...(type === 'money' ? { width: kronorWidth } : {}) };
}

/** How far the list was known when the month was locked, from which import it came, and which version calculated. */
export const proofColumns: readonly Column[] = [
  {
    id: 'asOf',
    header: { sv: 'Avstämningsdatum', en: 'As-of date' },
    about: { sv: 'Dagen som listan gällde då.', en: 'The day that the list showed then.' },
    type: 'day',
    required: false,
  },
  {
    ...importId,
    about: { sv: 'Den senaste importen av placeringar då.', en: 'The latest import of placements then.' },
    required: false,
  },
  {
    id: 'version',
    header: { sv: 'Vårddygns version', en: 'Version of Vårddygn' },
    about: { sv: 'Den version som räknade.', en: 'The version that calculated.' },
    type: 'text',
    required: false,
  },
];
