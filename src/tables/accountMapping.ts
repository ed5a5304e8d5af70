import { required } from './column';
import { account, activity, kind, unit } from './sharedColumns';
import type { Table } from './table';

/** Which kind of placement a booking belongs to. */
export const accountMapping: Table = {
  id: 'accountMapping',
  group: 'followUp',
  name: { sv: 'Kontomappning', en: 'AccountMapping' },
  about: {
    sv: 'Vilken placeringsform en kombination av konto, verksamhet och ansvar hör till.',
    en: 'Which kind a combination of account, activity and cost centre belongs to.',
  },
  columns: [account, activity, unit, required(kind)],
  rows: [],
};
