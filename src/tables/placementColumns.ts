import type { Column } from './column';
import { placementAliases } from './placementAliases';
import { yesNoAliases } from './wordAliases';
import { yesNoWords } from './words';

/** When the placement begins and ends, in fact and as planned. */
export const term: readonly Column[] = [
  {
    id: 'start',
    header: { sv: 'Startdatum', en: 'Start date' },
    aliases: placementAliases.start,
    // A day, or where somebody came from.
    suggestedAliases: ['Från', 'From', 'Period från', 'Period from'],
    about: { sv: 'Första dagen (fr.o.m.).', en: 'The first day.' },
    type: 'day',
    required: true,
  },
  {
    id: 'end',
    header: { sv: 'Slutdatum', en: 'End date' },
    aliases: placementAliases.end,
    suggestedAliases: ['Till', 'To', 'Period till', 'Period to'],
    about: { sv: 'Sista dagen (t.o.m.). Tomt = pågår.', en: 'The last day, included. Blank = goes on.' },
    type: 'day',
    required: false,
  },
  {
    id: 'plannedEnd',
    header: { sv: 'Planerat slut', en: 'Planned end' },
    aliases: placementAliases.plannedEnd,
    about: {
      sv: 'Sista dagen enligt planen, för prognosen.',
      en: 'The last day as planned, for the forecast.',
    },
    type: 'day',
    required: false,
  },
  {
    id: 'certainEnd',
    header: { sv: 'Säkert slut', en: 'Certain end' },
    aliases: placementAliases.certainEnd,
    about: {
      sv: 'ja = prognosen räknar med det planerade slutet som det står.',
      en: 'yes = the forecast takes the planned end as it stands.',
    },
    type: 'yesNo',
    words: yesNoWords,
    wordAliases: yesNoAliases,
    required: false,
  },
  {
    id: 'extendedFrom',
    header: { sv: 'Förlängd från', en: 'Extended from' },
    aliases: placementAliases.extendedFrom,
    about: {
      sv: 'Dagen då avtalet förlängdes och nya priser börjar gälla.',
      en: 'The day on which the contract was extended and new prices begin to apply.',
    },
    type: 'day',
    required: false,
  },
];

/** What is paid for the placement, where the price list does not say. */
export const pay: readonly Column[] = [
  {
    id: 'dayPrice',
    header: { sv: 'Dygnspris', en: 'Day price' },
    aliases: placementAliases.dayPrice,
    // One case system means the cost per day by it; elsewhere it is that of the whole placement.
    vagueAliases: ['Placeringskostnad'],
    about: {
      sv: 'Kronor per dygn. Tomt = prislistans pris. fri = kostar inget.',
      en: 'Kronor per day. Blank = the price list’s price. free = costs nothing.',
    },
    type: 'money',
    required: false,
  },
  {
    id: 'fee',
    header: { sv: 'Arvode', en: 'Fee' },
    aliases: placementAliases.fee,
    about: {
      sv: 'Familjehemmets arvode, kronor per månad. Arbetsgivaravgift läggs på.',
      en: 'The foster home’s fee, kronor per month. Employer’s contribution is added.',
    },
    type: 'money',
    required: false,
  },
  {
    id: 'expense',
    header: { sv: 'Omkostnad', en: 'Expense' },
    aliases: placementAliases.expense,
    about: {
      sv: 'Omkostnadsersättning, kronor per månad. Utan arbetsgivaravgift.',
      en: 'Expense allowance, kronor per month. Without employer’s contribution.',
    },
    type: 'money',
    required: false,
  },
  {
    id: 'carerBorn',
    header: { sv: 'Uppdragstagare född', en: 'Carer born' },
    aliases: placementAliases.carerBorn,
    about: {
      sv: 'Födelseår, t.ex. 1968. Avgör arbetsgivaravgiften.',
      en: 'Year of birth, e.g. 1968. Decides the employer’s contribution.',
    },
    type: 'number',
    required: false,
  },
];

/** The law that the placement rests on. */
export const law: Column = {
  id: 'law',
  header: { sv: 'Lagrum', en: 'Legal basis' },
  aliases: placementAliases.law,
  about: { sv: 'T.ex. SoL, LVU 2 §, LVU 3 § eller LVM.', en: 'E.g. SoL, LVU 2 §, LVU 3 § or LVM.' },
  type: 'text',
  required: false,
};

/** A number of days that is agreed instead of counted. */
export const quantity: Column = {
  id: 'quantity',
  header: { sv: 'Antal', en: 'Quantity' },
  aliases: placementAliases.quantity,
  about: {
    sv: 'Avtalat antal dygn när dagarna inte räknas, t.ex. 2,5 för en helgfamilj.',
    en: 'Agreed number of days when they are not counted, e.g. 2.5 for a weekend family.',
  },
  type: 'number',
  required: false,
};

/** When the placement became known. */
export const registered: Column = {
  id: 'registered',
  header: { sv: 'Registrerad', en: 'Registered' },
  aliases: placementAliases.registered,
  about: {
    sv: 'Dagen då raden lades in i ärendesystemet.',
    en: 'The day on which the row was entered in the case system.',
  },
  type: 'day',
  required: false,
};
