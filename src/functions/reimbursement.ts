import { type ReimbursementList, reimbursementListWords } from '../text/reimbursementWords';
import { option } from './arguments/parameter';
import { orBlank } from './arguments/reader';
import { optionalTable, table } from './arguments/tableParameter';
import { word } from './arguments/word';
import { type FunctionResult, isLocated } from './cell';
import { defineFunction } from './defineFunction';
import { asOf } from './parameters';
import { ageList, deadlineList, quarterList } from './reimbursement/claimLists';
import { incomeList, monthList } from './reimbursement/monthLists';
import { type ReimbursementCall, reimbursementCall } from './reimbursement/reimbursementCall';
import {
  furtherTableParameters,
  furtherTablesOf,
  neededFrom,
  neededTo,
  placements,
  prices,
  problemsOfTables,
  usualDayRule,
} from './reportParameters';
import { wholeNumber } from './tables/tableNumbers';

const problems = [...problemsOfTables, 'blankCell', 'missingPerson', 'endBeforeStart', 'badRows'] as const;

const persons = table({ swedishName: 'personer', problems });

const rates = table({
  swedishName: 'ersättningsbelopp',
  problems: [...problems, 'unusedAmount', 'notWhole'],
});

const claims = optionalTable({ swedishName: 'återsökning', problems });

const list = option({
  swedishName: 'lista',
  reader: word<ReimbursementList>(reimbursementListWords, 'quarters'),
});

/** Left out: money comes when what it is for is over. */
const lagDays = option({
  swedishName: 'betalningsfördröjning',
  reader: orBlank<number, number>(wholeNumber(0), 0),
});

const listings: Readonly<Record<ReimbursementList, (call: ReimbursementCall) => FunctionResult>> = {
  quarters: quarterList,
  months: monthList,
  deadlines: deadlineList,
  age: ageList,
  income: incomeList,
};

/** What it is asked with, beside the tables. */
export const reimbursementWishes = {
  from: neededFrom,
  to: neededTo,
  asOf,
  dayRule: usualDayRule,
  list,
  lagDays,
};

/** REIMBURSEMENT: what the state is expected to pay, what has been claimed of it, and what is at risk. */
export const reimbursement = defineFunction({
  id: 'REIMBURSEMENT',
  parameters: {
    persons,
    placements,
    prices,
    rates,
    from: neededFrom,
    to: neededTo,
    claims,
    asOf,
    dayRule: usualDayRule,
    list,
    lagDays,
    ...furtherTableParameters,
  },
  compute: ({ list, ...given }) => {
    const { persons, placements, prices, rates, claims, from, to, asOf, dayRule, lagDays, ...further } =
      given;
    const tables = { persons, placements, prices, rates, claims, further: furtherTablesOf(further) };
    const call = reimbursementCall(tables, { from, to, asOf, dayRule, lagDays });
    return isLocated(call) ? [[call]] : listings[list](call);
  },
});
