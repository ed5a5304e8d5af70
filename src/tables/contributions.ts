import type { Column } from './column';
import { source } from './sharedColumns';
import type { Table } from './table';

const columns: readonly Column[] = [
  {
    id: 'year',
    header: { sv: 'År', en: 'Year' },
    about: { sv: 'Året som satsen gäller.', en: 'The year in which the rate holds.' },
    type: 'number',
    required: true,
  },
  {
    id: 'ageFrom',
    header: { sv: 'Ålder från', en: 'Age from' },
    about: { sv: 'Lägsta ålder vid årets ingång.', en: 'Lowest age at the beginning of the year.' },
    type: 'number',
    required: true,
  },
  {
    id: 'ageTo',
    header: { sv: 'Ålder till', en: 'Age to' },
    about: {
      sv: 'Högsta ålder vid årets ingång. Tomt = ingen gräns.',
      en: 'Highest age at the beginning of the year. Blank = no limit.',
    },
    type: 'number',
    required: false,
  },
  {
    id: 'rate',
    header: { sv: 'Sats', en: 'Rate' },
    about: { sv: 'Andel av arvodet.', en: 'Share of the fee.' },
    type: 'share',
    required: true,
  },
  {
    id: 'monthlyCap',
    header: { sv: 'Tak kr/mån', en: 'Cap SEK/month' },
    about: {
      sv: 'Satsen gäller arvode upp till taket, full avgift över det. Tomt = inget tak.',
      en: 'The rate holds for the fee up to the cap, the full rate above it. Blank = no cap.',
    },
    type: 'money',
    required: false,
  },
  source,
];

/** The employer's contribution on foster carers' fees. The rows that it begins with stand in prefilled.ts. */
export const contributions: Table = {
  id: 'contributions',
  group: 'placements',
  name: { sv: 'Avgifter', en: 'Contributions' },
  about: {
    sv: 'Arbetsgivaravgift på arvode, efter år och uppdragstagarens ålder. Åldrar vars sats ändrades mitt i ett år saknar rad det året.',
    en: 'Employer’s contribution on fees, by year and the carer’s age. Ages whose rate changed within a year have no row that year.',
  },
  columns,
  rows: [],
};
