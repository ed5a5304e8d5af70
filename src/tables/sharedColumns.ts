import { dayRuleWords } from '../text/words';
import type { Column } from './column';
import { sharedAliases } from './sharedAliases';
import { dayRuleAliases } from './wordAliases';

/** Columns that stand in more than one table and mean the same in each. */
export const placementId: Column = {
  id: 'placementId',
  header: { sv: 'Placerings-ID', en: 'Placement ID' },
  aliases: sharedAliases.placementId,
  about: {
    sv: 'Ärendesystemets eget nummer på placeringen.',
    en: 'The case system’s own number of the placement.',
  },
  type: 'text',
  required: false,
};

/** Who is placed: a key, never a personal number. */
export const person: Column = {
  id: 'person',
  header: { sv: 'Person', en: 'Person' },
  aliases: sharedAliases.person,
  about: {
    sv: 'En nyckel, samma för samma person. Aldrig ett personnummer.',
    en: 'A key, the same for the same person. Never a personal number.',
  },
  type: 'text',
  required: false,
};

/** The kind of placement, named as in the table of kinds. */
export const kind: Column = {
  id: 'kind',
  header: { sv: 'Placeringsform', en: 'Kind' },
  aliases: sharedAliases.kind,
  about: { sv: 'Som i tabellen Former, t.ex. HVB.', en: 'As in the table Kinds, e.g. HVB.' },
  type: 'text',
  required: false,
};

/** Who gives the care. */
export const provider: Column = {
  id: 'provider',
  header: { sv: 'Utförare', en: 'Provider' },
  aliases: sharedAliases.provider,
  about: {
    sv: 'Hemmet eller företaget. Stavas likadant i alla tabeller.',
    en: 'The home or the company. Spelled alike in every table.',
  },
  type: 'text',
  required: false,
};

/** The responsibility code of the municipality's chart of accounts. */
export const unit: Column = {
  id: 'unit',
  header: { sv: 'Ansvar', en: 'Cost centre' },
  aliases: sharedAliases.unit,
  about: { sv: 'Ansvarskod ur er kodplan.', en: 'Cost centre in your chart of accounts.' },
  type: 'text',
  required: false,
};

/** The activity code of the municipality's chart of accounts. */
export const activity: Column = {
  id: 'activity',
  header: { sv: 'Verksamhet', en: 'Activity' },
  aliases: sharedAliases.activity,
  about: { sv: 'Verksamhetskod ur er kodplan.', en: 'Activity code in your chart of accounts.' },
  type: 'text',
  required: false,
};

/** The account of the municipality's chart of accounts. */
export const account: Column = {
  id: 'account',
  header: { sv: 'Konto', en: 'Account' },
  aliases: sharedAliases.account,
  about: { sv: 'Konto ur er kodplan.', en: 'Account in your chart of accounts.' },
  type: 'text',
  required: false,
};

/** How the last day counts. */
export const dayRule: Column = {
  id: 'dayRule',
  header: { sv: 'Dygnsregel', en: 'Day rule' },
  about: {
    sv: 'båda = första och sista dagen räknas. nätter = sista dagen räknas inte. Tomt = båda.',
    en: 'both = the first and the last day count. nights = the last day does not. Blank = both.',
  },
  type: 'choice',
  words: dayRuleWords,
  wordAliases: dayRuleAliases,
  required: false,
};

/** The share of a bought cost that the VAT compensation pays back. */
export const vatCompensation: Column = {
  id: 'vatCompensation',
  header: { sv: 'Momskompensation %', en: 'VAT compensation %' },
  aliases: sharedAliases.vatCompensation,
  about: {
    sv: 'Andel av köpt kostnad som ni får tillbaka. Tomt = ingen.',
    en: 'Share of bought cost that you get back. Blank = none.',
  },
  type: 'share',
  required: false,
};

/** First day of a dated row. */
export const from: Column = {
  id: 'from',
  header: { sv: 'Från', en: 'From' },
  aliases: sharedAliases.from,
  about: { sv: 'Första dagen (fr.o.m.).', en: 'The first day.' },
  type: 'day',
  required: true,
};

/** Last day of a dated row. */
export const to: Column = {
  id: 'to',
  header: { sv: 'Till', en: 'To' },
  aliases: sharedAliases.to,
  about: { sv: 'Sista dagen (t.o.m.). Tomt = tills vidare.', en: 'The last day, included. Blank = open.' },
  type: 'day',
  required: false,
};

/** Where a row comes from. */
export const source: Column = {
  id: 'source',
  header: { sv: 'Källa', en: 'Source' },
  about: { sv: 'Var uppgiften kommer ifrån.', en: 'Where the figure comes from.' },
  type: 'text',
  required: false,
};
