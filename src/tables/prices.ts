import { required, type Column } from './column';
import { listed } from './listed';
import { dayRule, kind, provider, vatCompensation } from './sharedColumns';
import type { Table } from './table';
import { appliesToAliases, priceUnitAliases } from './wordAliases';
import { appliesToWords, priceUnitWords } from './words';

const validFrom: Column = {
  id: 'validFrom',
  header: { sv: 'Gäller från', en: 'Valid from' },
  aliases: listed(`
    Gäller fr.o.m.; Giltig från; Giltigt från; Giltig fr.o.m.; Giltigt fr.o.m.; Från; Fr.o.m.; Fom;
    Från och med; Från datum; Fr.o.m. datum; Datum fr.o.m.; Startdatum; Avtal fr.o.m.; Avtalsstart;
    Pris fr.o.m.; Effective from; Start date; From date
  `),
  about: { sv: 'Första dagen med priset.', en: 'The first day with the price.' },
  type: 'day',
  required: true,
};

const validTo: Column = {
  id: 'validTo',
  header: { sv: 'Gäller till', en: 'Valid to' },
  aliases: listed(`
    Gäller t.o.m.; Giltig till; Giltigt till; Giltig t.o.m.; Giltigt t.o.m.; Till; T.o.m.; Till och med;
    Till datum; T.o.m. datum; Datum t.o.m.; Slutdatum; Avtal t.o.m.; Avtalsslut; Pris t.o.m.;
    Effective to; End date; To; To date; Until
  `),
  about: {
    sv: 'Sista dagen med priset. Tomt = tills vidare.',
    en: 'The last day with the price. Blank = open.',
  },
  type: 'day',
  required: false,
};

const price: Column = {
  id: 'price',
  header: { sv: 'Pris', en: 'Price' },
  aliases: listed(`
    Dygnspris; Dygnskostnad; Dygnsavgift; Dygnstaxa; Vårddygnspris; Avtalat dygnspris; Pris per dygn;
    Pris per vårddygn; Pris/dygn; Kostnad per dygn; Kr per dygn; Kr/dygn; Belopp; Avgift; À-pris;
    Day price; Daily price; Daily rate; Price per day; Cost per day; Amount
  `),
  about: { sv: 'Kronor per enhet. fri = kostar inget.', en: 'Kronor per unit. free = costs nothing.' },
  type: 'money',
  required: true,
};

const priceUnit: Column = {
  id: 'priceUnit',
  header: { sv: 'Enhet', en: 'Unit' },
  aliases: ['Prisenhet', 'Debiteringsenhet', 'Price unit'],
  about: { sv: 'dygn eller månad. Tomt = dygn.', en: 'day or month. Blank = day.' },
  type: 'choice',
  words: priceUnitWords,
  wordAliases: priceUnitAliases,
  required: false,
};

const appliesTo: Column = {
  id: 'appliesTo',
  header: { sv: 'Gäller för', en: 'Applies to' },
  aliases: ['Gäller placeringar', 'Applies for'],
  about: {
    sv: 'alla = även pågående placeringar. nya = bara de som börjar eller förlängs från och med dagen. Tomt = alla.',
    en: 'all = running placements too. new = only those that begin or are extended from that day. Blank = all.',
  },
  type: 'choice',
  words: appliesToWords,
  wordAliases: appliesToAliases,
  required: false,
};

/** The price list. */
export const prices: Table = {
  id: 'prices',
  group: 'placements',
  name: { sv: 'Priser', en: 'Prices' },
  about: {
    sv: 'Prislistan: används för placeringar utan eget pris. Ny rad när priset ändras, så finns historiken kvar.',
    en: 'The price list, for placements without a price of their own. A new row when the price changes keeps the history.',
  },
  columns: [
    required(kind),
    provider,
    validFrom,
    validTo,
    price,
    priceUnit,
    dayRule,
    appliesTo,
    vatCompensation,
  ],
  rows: [],
};
