import type { Amount } from '../core/amount';
import { fosterCost as costOf } from '../core/fosterCost';
import { kronorFromOre } from '../core/ore';
import type { Rate } from '../core/rate';
import { isProblem, type Problem } from '../text/problem';
import { chargeOrBlank, noAmount, noRate, rateOrBlank } from './arguments/numbers';
import { column } from './arguments/parameter';
import { defineFunction } from './defineFunction';
import { date } from './examples/example';
import { asOf, end, from, start, to } from './parameters';
import { eachRow } from './results/eachRow';

const fee = column({
  swedishName: 'arvode',
  about: {
    sv: 'Arvode i kronor per månad: en cell eller en kolumn.',
    en: 'Fee in kronor per month: a cell or a column.',
  },
  reader: chargeOrBlank,
});

const expense = column({
  swedishName: 'omkostnad',
  about: {
    sv: 'Omkostnadsersättning i kronor per månad: en cell eller en kolumn.',
    en: 'Expense allowance in kronor per month: a cell or a column.',
  },
  reader: chargeOrBlank,
});

const rate = column({
  swedishName: 'avgiftssats',
  about: {
    sv: 'Arbetsgivaravgift på arvodet som andel: 0,3142 eller en cell som visar 31,42 %. En cell eller en kolumn.',
    en: "Employer's contribution on the fee as a share: 0.3142 or a cell that shows 31.42%. A cell or a column.",
  },
  reader: rateOrBlank,
});

/** FOSTERCOST: cost of foster homes that are paid by the month, with the employer's contribution. */
export const fosterCost = defineFunction({
  id: 'FOSTERCOST',
  about: {
    sv: 'Räknar kostnaden i kronor för familjehem med månadsersättning: arvode med arbetsgivaravgift, och omkostnad, per dag i månaden.',
    en: "Calculates the cost in kronor of foster homes paid by the month: the fee with employer's contribution, and the expense, by the day of the month.",
  },
  parameters: { start, end, fee, expense, rate, from, to, asOf },
  problems: [
    'endBeforeStart',
    'windowEndsBeforeItStarts',
    'openWithoutEnd',
    'missingPay',
    'missingRate',
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
  compute: ({ start, end, fee, expense, rate, from, to, asOf }) => {
    const window = { from, to, asOf };
    return eachRow([start, end, fee, expense, rate], (row) => {
      const pay = payOf({ fee: fee.at(row), expense: expense.at(row), rate: rate.at(row) });
      if (isProblem(pay)) return pay;
      const cost = costOf({ ...pay, placement: { start: start.at(row), end: end.at(row) }, window });
      return isProblem(cost) ? cost : kronorFromOre(cost);
    });
  },
});

interface Pay {
  readonly fee: Amount;
  readonly expense: Amount;
  readonly rate: Rate;
}

/** The pay with 0 for what is blank, unless that would hide that something is missing. */
function payOf({ fee, expense, rate }: { readonly [Part in keyof Pay]: Pay[Part] | null }): Pay | Problem {
  if (fee === null && expense === null) return { problem: 'missingPay' };
  if (fee !== null && fee > 0 && rate === null) return { problem: 'missingRate' };
  return { fee: fee ?? noAmount, expense: expense ?? noAmount, rate: rate ?? noRate };
}
