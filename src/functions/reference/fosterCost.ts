import { fosterCost as computed } from '../fosterCost';
import { describeFunction } from './describeFunction';
import { contributions as contributionTable } from '../../tables/contributions';
import { date, type ExampleTable } from '../examples/example';
import { asOf, end, from, start, to } from './parameterTexts';

const ratesShown: ExampleTable = {
  table: contributionTable,
  columns: ['year', 'ageFrom', 'ageTo', 'rate'],
  rows: [
    [2026, 23, 66, 0.3142],
    [2026, 67, '', 0.1021],
  ],
};

/** What people read about FOSTERCOST. */
export const fosterCost = describeFunction(computed, {
  about: {
    sv: 'Räknar kostnaden i kronor för familjehem med månadsersättning: arvode med arbetsgivaravgift, och omkostnad, per dag i månaden.',
    en: "Calculates the cost in kronor of foster homes paid by the month: the fee with employer's contribution, and the expense, by the day of the month.",
  },
  parameters: {
    start,
    end,
    fee: {
      sv: 'Arvode i kronor per månad: en cell eller en kolumn.',
      en: 'Fee in kronor per month: a cell or a column.',
    },
    expense: {
      sv: 'Omkostnadsersättning i kronor per månad: en cell eller en kolumn.',
      en: 'Expense allowance in kronor per month: a cell or a column.',
    },
    rate: {
      sv: 'Arbetsgivaravgift på arvodet som andel: 0,3142 eller en cell som visar 31,42 %. En cell eller en kolumn. Tomt: som tabellen avgifter säger.',
      en: "Employer's contribution on the fee as a share: 0.3142 or a cell that shows 31.42%. A cell or a column. Blank: as the table contributions says.",
    },
    from,
    to,
    asOf,
    born: {
      sv: 'Uppdragstagarens födelseår, som avgör avgiften i tabellen: en cell eller en kolumn. Tomt: full avgift.',
      en: "The carer's year of birth, which decides the rate in the table: a cell or a column. Blank: the full rate.",
    },
    contributions: {
      sv: 'Tabellen Avgifter med rubrikraden, till exempel Avgifter[#Alla]. Används där avgiftssatsen är tom.',
      en: 'The table Contributions with its header row, such as Contributions[#All]. Used where the rate is blank.',
    },
  },
  problems: [
    'endBeforeStart',
    'windowEndsBeforeItStarts',
    'openWithoutEnd',
    'missingPay',
    'missingRate',
    'missingContribution',
    'amountOutOfRange',
  ],
  examples: [
    {
      arguments: [date('2018-01-01'), date('2018-01-10'), 12345, 23456, 0.3032],
      gives: 12756.13,
      because: {
        sv: '10 av januaris 31 dagar: 10/31 × (12 345 + 3 743,004 i avgift + 23 456) = 12 756,1303.',
        en: '10 of the 31 days of January: 10/31 × (12,345 + 3,743.004 in contribution + 23,456) = 12,756.1303.',
      },
    },
    {
      arguments: [date('2026-02-01'), null, 10000, 5000, 0.3142, date('2026-02-01'), date('2026-02-28')],
      gives: 18142,
      because: {
        sv: 'En hel månad, hur lång den än är: 10 000 + 3 142 + 5 000.',
        en: 'A whole month, however long it is: 10,000 + 3,142 + 5,000.',
      },
    },
    {
      arguments: [date('2026-04-01'), date('2026-04-15'), '', 6000, ''],
      gives: 3000,
      because: {
        sv: 'Bara omkostnad, så ingen avgift: 15 av aprils 30 dagar, 15/30 × 6 000.',
        en: 'Expense only, hence no contribution: 15 of the 30 days of April, 15/30 × 6,000.',
      },
    },
    {
      arguments: [
        date('2026-01-01'),
        null,
        10000,
        5000,
        null,
        date('2026-01-01'),
        date('2026-01-31'),
        null,
        [1968, 1955],
        ratesShown,
      ],
      gives: [[18142], [16021]],
      because: {
        sv: 'Den som är född 1968 är 57 år vid årets ingång: 31,42 % av arvodet. Den som är född 1955 är 70 år: 10,21 %.',
        en: 'Somebody born in 1968 is 57 when the year begins: 31.42% of the fee. Somebody born in 1955 is 70: 10.21%.',
      },
    },
    {
      arguments: [
        date('2025-12-01'),
        date('2025-12-31'),
        10000,
        5000,
        null,
        null,
        null,
        null,
        1968,
        ratesShown,
      ],
      gives: {
        error: '#N/A',
        sentence: {
          sv: 'Arbetsgivaravgift saknas för 2025 vid 56 års ålder. Lägg till en rad i tabellen Avgifter, och kontrollera uppdragstagarens födelseår.',
          en: "The employer's contribution for 2025 at the age of 56 is missing. Add a row to the table Contributions, and check the carer's year of birth.",
        },
      },
      because: {
        sv: 'Tabellen har inga satser för 2025.',
        en: 'The table has no rates for 2025.',
      },
    },
    {
      arguments: [date('2026-04-01'), date('2026-04-30'), 10000, 6000, 31.42],
      gives: {
        error: '#VALUE!',
        sentence: {
          sv: 'Avgiftssats: satsen 31,42 är ingen andel mellan 0 och 1. Skriv 0,3142, eller en cell som visar 31,42 %.',
          en: 'Rate: the rate 31.42 is no share between 0 and 1. Write 0.3142, or a cell that shows 31.42%.',
        },
      },
      because: {
        sv: '31,42 vore 3 142 procent.',
        en: '31.42 would be 3,142 per cent.',
      },
    },
    {
      arguments: [date('2026-04-01'), date('2026-04-30'), 10000, 6000, ''],
      gives: {
        error: '#N/A',
        sentence: {
          sv: 'Avgiftssats saknas fast det finns ett arvode. Skriv satsen som andel, till exempel 0,3142, eller fri om ingen avgift betalas.',
          en: 'The rate is missing though there is a fee. Write the rate as a share, such as 0.3142, or fri (free) if no contribution is paid.',
        },
      },
      because: {
        sv: 'En sats som saknas blir aldrig 0.',
        en: 'A missing rate never becomes 0.',
      },
    },
  ],
});
