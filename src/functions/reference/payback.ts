import { investmentHeaders, paybackMeasureWords } from '../../text/paybackWords';
import { payback as computed } from '../payback';
import { describeFunction } from './describeFunction';

/** What people read about PAYBACK. */
export const payback = describeFunction(computed, {
  about: {
    sv: 'Räknar när en satsning är återbetald, odiskonterat, och vad den är värd: nuvärde, kvot, hur stor andel av besparingen som krävs, eller alla år.',
    en: 'Calculates when an investment is paid back, undiscounted, and what it is worth: present value, ratio, the share of the saving that is needed, or all years.',
  },
  parameters: {
    costs: {
      sv: 'Kronor som satsningen kostar, en cell för varje år från det första.',
      en: 'Kronor that the investment costs, a cell for each year from the first.',
    },
    savings: {
      sv: 'Kronor som den sparar samma år. En enda cell gäller alla år.',
      en: 'Kronor that it saves in the same years. A single cell holds for all years.',
    },
    discountRate: {
      sv: 'Kalkylränta per år som andel, till exempel 0,03. Utelämnad: 0. Det första året diskonteras inte, och återbetalningen diskonteras aldrig.',
      en: 'Discount rate a year as a share, such as 0.03. Left out: 0. The first year is not discounted, and the payback never is.',
    },
    measure: {
      sv: 'år (förvalt): år från det första årets början, 2,25 är tredje månaden år 3; nuvärde i kronor; kvot, sparat per satsad krona; andelSomKrävs av besparingen; eller tabell.',
      en: 'year (default): years since the first one began, 2.25 is the third month of year 3; npv in kronor; ratio, saved per krona spent; breakEvenShare of the saving; or table.',
    },
  },
  problems: [
    'badRows',
    'unequalLengths',
    'differentDirections',
    'tooManyYears',
    'nothingInvested',
    'notPaidBack',
    'divisionByZero',
    'amountOutOfRange',
    'notFetched',
  ],
  examples: [
    {
      arguments: [
        [1_200_000, 300_000, 300_000],
        [0, 600_000, 1_500_000],
      ],
      gives: 2.75,
      because: {
        sv: 'Efter två år fattas 900 000. År 3 ger 1 500 000 − 300 000 = 1 200 000, alltså 100 000 i månaden: nio månader.',
        en: 'After two years 900,000 are missing. Year 3 gives 1,500,000 − 300,000 = 1,200,000, which is 100,000 a month: nine months.',
      },
    },
    {
      arguments: [[1_000, 0], [0, 1_260], 0.05, paybackMeasureWords.npv],
      gives: 200,
      because: {
        sv: '1 260 / 1,05 = 1 200 i det första årets pengar, minus 1 000.',
        en: '1,260 / 1.05 = 1,200 in the money of the first year, minus 1,000.',
      },
    },
    {
      arguments: [[1_000, 0], [0, 1_260], 0.05, paybackMeasureWords.breakEvenShare],
      gives: 0.833333,
      because: {
        sv: '1 000 / 1 200: fem sjättedelar av besparingen räcker.',
        en: '1,000 / 1,200: five sixths of the saving are enough.',
      },
    },
    {
      arguments: [[1_000, 0], [0, 1_260], 0.05, paybackMeasureWords.table],
      gives: [
        Object.values(investmentHeaders),
        [1, 1_000, 0, -1_000, 1, -1_000, -1_000],
        [2, 0, 1_260, 260, 0.952381, 1_200, 200],
      ],
      because: {
        sv: '1 / 1,05 = 0,952381. Ordet tabell ger svenska rubriker, table engelska.',
        en: '1 / 1.05 = 0.952381. The word table gives English headers, tabell Swedish ones.',
      },
    },
    {
      arguments: [[5_000, 5_000], 4_000, null, paybackMeasureWords.year],
      gives: {
        error: '#N/A',
        sentence: {
          sv: 'Inte återbetald på 2 år: 8\u00a0000 kr sparat mot 10\u00a0000 kr i kostnad. Ta med fler år, eller räkna om vad som krävs.',
          en: 'Not paid back in 2 years: 8,000 kr saved against a cost of 10,000 kr. Take in more years, or work out what is needed.',
        },
      },
      because: {
        sv: '2 × 4 000 är mindre än 2 × 5 000. En satsning som inte är återbetald får inget år.',
        en: '2 × 4,000 are less than 2 × 5,000. An investment that is not paid back gets no year.',
      },
    },
  ],
});
