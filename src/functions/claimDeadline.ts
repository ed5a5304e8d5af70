import { claimDeadline as deadlineOf } from '../core/claimDeadline';
import { months as monthsReader } from './arguments/numbers';
import { option } from './arguments/parameter';
import { defineFunction } from './defineFunction';
import { date } from './parameters';
import { eachRow } from './results/eachRow';

const months = option({
  swedishName: 'månader',
  reader: monthsReader,
});

/** CLAIMDEADLINE: last day to claim state reimbursement. */
export const claimDeadline = defineFunction({
  id: 'CLAIMDEADLINE',
  parameters: { date, months },
  compute: ({ date, months }) => eachRow([date], (row) => deadlineOf(date.at(row), months)),
});
