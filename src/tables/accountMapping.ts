import { required } from './column';
import { account, activity, kind, unit } from './sharedColumns';
import type { Prefilled, Table } from './table';

/** Codes that nobody has: they show how a row is filled in, and fit no booking until they are replaced. */
function example(number: number, kindName: Prefilled): readonly Prefilled[] {
  const code = (sv: string, en: string): Prefilled => ({
    sv: `EXEMPEL ${sv} ${number}`,
    en: `EXAMPLE ${en} ${number}`,
  });
  return [code('konto', 'account'), code('verksamhet', 'activity'), null, kindName];
}

/** Which kind of placement a booking belongs to. */
export const accountMapping: Table = {
  id: 'accountMapping',
  group: 'followUp',
  name: { sv: 'Kontomappning', en: 'AccountMapping' },
  about: {
    sv: 'Vilken placeringsform en kombination av konto, verksamhet och ansvar hör till. Tom kod = vilken som helst. Byt raderna med EXEMPEL mot era egna koder.',
    en: 'Which kind a combination of account, activity and cost centre belongs to. Blank code = any. Replace the rows with EXAMPLE with your own codes.',
  },
  columns: [account, activity, unit, required(kind)],
  rows: [
    example(1, { sv: 'HVB', en: 'Residential care home (HVB)' }),
    example(2, { sv: 'Konsulentstött familjehem', en: 'Agency-supported foster home' }),
    example(3, { sv: 'Eget familjehem', en: 'Own foster home' }),
  ],
};
