import type { Text } from '../text/language';
import { required, type Column } from './column';
import { dayRule, kind, vatCompensation } from './sharedColumns';
import type { Prefilled, Table } from './table';
import { yesNoWords } from './words';

const countsDays: Column = {
  id: 'countsDays',
  header: { sv: 'Räknar dygn', en: 'Counts days' },
  about: {
    sv: 'nej = har kostnad men inga dygn och ingår inte i snittpriset.',
    en: 'no = has a cost but no days and is no part of the average price.',
  },
  type: 'yesNo',
  words: yesNoWords,
  required: false,
};

const bookedNet: Column = {
  id: 'bookedNet',
  header: { sv: 'Bokförs netto', en: 'Booked net' },
  about: {
    sv: 'ja = momskompensationen är avdragen i bokföringen.',
    en: 'yes = the VAT compensation is deducted in the ledger.',
  },
  type: 'yesNo',
  words: yesNoWords,
  required: false,
};

const forecastGroup: Column = {
  id: 'forecastGroup',
  header: { sv: 'Prognosgrupp', en: 'Forecast group' },
  about: {
    sv: 'Former som liknar varandra. Prognosen använder gruppen när en form har för få avslut.',
    en: 'Kinds that resemble each other. The forecast uses the group when a kind has ended too seldom.',
  },
  type: 'text',
  required: false,
};

const mergeOrder: Column = {
  id: 'mergeOrder',
  header: { sv: 'Sammanslagning', en: 'Merge order' },
  about: {
    sv: 'Ordningen 1, 2, 3 … i vilken små grupper slås ihop i nämndens kopia.',
    en: 'The order 1, 2, 3 … in which small groups are merged in the copy for the board.',
  },
  type: 'number',
  required: false,
};

const endsAtAge: Column = {
  id: 'endsAtAge',
  header: { sv: 'Slutar vid ålder', en: 'Ends at age' },
  about: { sv: 'T.ex. 18 eller 21, för prognosen.', en: 'E.g. 18 or 21, for the forecast.' },
  type: 'number',
  required: false,
};

/** A kind as it is prefilled: everything that a municipality decides itself is left blank. */
function prefilledKind(name: Text, counts: 'yes' | 'no'): readonly Prefilled[] {
  return [name, yesNoWords[counts], null, null, null, null, null, null];
}

/** The kinds of placement and how each is counted. */
export const kinds: Table = {
  id: 'kinds',
  group: 'placements',
  name: { sv: 'Former', en: 'Kinds' },
  about: {
    sv: 'Placeringsformerna och hur var och en räknas. Ändra och lägg till så att de stämmer med er lista.',
    en: 'The kinds of placement and how each is counted. Change and add until they match your list.',
  },
  columns: [
    required(kind),
    countsDays,
    dayRule,
    vatCompensation,
    bookedNet,
    forecastGroup,
    mergeOrder,
    endsAtAge,
  ],
  rows: [
    prefilledKind({ sv: 'HVB', en: 'Residential care home (HVB)' }, 'yes'),
    prefilledKind({ sv: 'Särskilt ungdomshem (SiS)', en: 'Special residential youth home (SiS)' }, 'yes'),
    prefilledKind({ sv: 'Konsulentstött familjehem', en: 'Agency-supported foster home' }, 'yes'),
    prefilledKind({ sv: 'Eget familjehem', en: 'Own foster home' }, 'yes'),
    prefilledKind({ sv: 'Nätverkshem', en: 'Kinship foster home' }, 'yes'),
    prefilledKind({ sv: 'Jourhem', en: 'Emergency foster home' }, 'yes'),
    prefilledKind({ sv: 'Stödboende', en: 'Supported accommodation' }, 'yes'),
    prefilledKind({ sv: 'Skyddat boende', en: 'Sheltered housing' }, 'yes'),
    prefilledKind({ sv: 'Vårdnadsöverflyttning', en: 'Transfer of custody' }, 'no'),
    prefilledKind({ sv: 'LVM-hem', en: 'LVM home' }, 'yes'),
    // Its days are agreed, not counted: they stand in the placement's column Antal.
    prefilledKind({ sv: 'Kontaktfamilj', en: 'Support family' }, 'yes'),
  ],
};
