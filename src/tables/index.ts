import { absences } from './absences';
import { accountMapping } from './accountMapping';
import { addOns } from './addOns';
import { adjustments } from './adjustments';
import { budget } from './budget';
import { claims } from './claims';
import { contributions } from './contributions';
import { forecastOptions } from './forecastOptions';
import { kinds } from './kinds';
import { ledger } from './ledger';
import { persons } from './persons';
import { placements } from './placements';
import { prices } from './prices';
import { reimbursementRates } from './reimbursementRates';
import { samePersons } from './samePersons';
import { scenarios } from './scenarios';
import type { Table } from './table';
import { yearBudget } from './yearBudget';

/** Every table that people fill in, in the order in which they are offered. */
export const tables: readonly Table[] = [
  placements,
  kinds,
  samePersons,
  prices,
  contributions,
  absences,
  addOns,
  budget,
  yearBudget,
  ledger,
  accountMapping,
  adjustments,
  scenarios,
  forecastOptions,
  persons,
  reimbursementRates,
  claims,
];
