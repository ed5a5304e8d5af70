import type { Problem, ProblemCode } from '../text/problem';

/** The errors that Excel accepts from a function. Only #VALUE! and #N/A can carry a sentence. */
export type ErrorKind = '#VALUE!' | '#N/A' | '#DIV/0!' | '#NUM!' | '#NULL!';

const invalid = '#VALUE!';
const unavailable = '#N/A';

/** Bad input is #VALUE!, a missing price or other data is #N/A, a division by nothing is #DIV/0!. */
const kinds: Readonly<Record<ProblemCode, ErrorKind>> = {
  endBeforeStart: invalid,
  rowEndsBeforeItStarts: invalid,
  windowEndsBeforeItStarts: invalid,
  openWithoutEnd: invalid,
  openWithoutAsOf: invalid,
  divisionByZero: '#DIV/0!',
  negativePrice: invalid,
  amountOutOfRange: invalid,
  rateOutOfRange: invalid,
  monthsNotWhole: invalid,
  afterLastValidDay: invalid,
  missingContribution: unavailable,
  absencesOverlap: unavailable,
  nothingInvested: invalid,
  notPaidBack: unavailable,
  missingDate: invalid,
  missingPrice: unavailable,
  notInPriceList: unavailable,
  missingPrices: unavailable,
  notInRates: unavailable,
  placementNotFound: unavailable,
  missingPay: unavailable,
  missingRate: unavailable,
  missingPerson: invalid,
  notADate: invalid,
  dateOutOfRange: invalid,
  notANumber: invalid,
  notFinite: invalid,
  negativeAmount: invalid,
  notAPerson: invalid,
  notAName: invalid,
  notAYear: invalid,
  quantityOutOfRange: invalid,
  notWhole: invalid,
  blankCell: invalid,
  unusedAmount: invalid,
  notATable: invalid,
  missingColumn: invalid,
  columnGivenTwice: invalid,
  rowGivenAgain: invalid,
  missingTable: invalid,
  missingOption: invalid,
  tooLittleHistory: unavailable,
  tooManyMonths: invalid,
  forecastTooLong: invalid,
  differentWindows: invalid,
  forecastsReversed: invalid,
  severalForecasts: invalid,
  forecastNotFound: unavailable,
  shareOutOfRange: invalid,
  unknownKind: invalid,
  cellNotUsed: invalid,
  sameKind: invalid,
  movesTooMuch: invalid,
  noDaysOfKind: invalid,
  noPriceOfKind: unavailable,
  unknownTable: invalid,
  tableGivenTwice: invalid,
  unknownWord: invalid,
  errorInCell: invalid,
  notOneColumn: invalid,
  notOneCell: invalid,
  unequalLengths: invalid,
  differentDirections: invalid,
  badRows: invalid,
  tooLarge: invalid,
  tooManyYears: invalid,
  notFetched: unavailable,
};

/** The error that a problem is in a cell. An error that came in a cell goes out as it came, where Excel accepts it. */
export function errorKindOf(problem: Problem): ErrorKind {
  if (problem.problem === 'badRows') return errorKindOf(problem.first.cause);
  if (problem.problem === 'errorInCell' && isErrorKind(problem.error)) return problem.error;
  return kinds[problem.problem];
}

function isErrorKind(error: string): error is ErrorKind {
  return ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'].includes(error);
}
