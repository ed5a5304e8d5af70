import { formatsOf } from './format';
import { inWords } from './inWords';
import type { Text } from './language';
import { missingPricesSentence } from './missingPricesSentence';
import type { ProblemTexts } from './problems';

const { day, number, value } = formatsOf('en');

const size = (rows: number, columns: number): string =>
  `${number(rows)} ${rows === 1 ? 'row' : 'rows'} and ${number(columns)} ${columns === 1 ? 'column' : 'columns'}`;

/** Where one of the two is a single cell already, a single cell was no help. */
const orOneCell = (length: number, otherLength: number): string =>
  length > 1 && otherLength > 1 ? ', or a single cell that holds for all rows' : '';

/** Hundredths of a whole. */
const percent = 100;

const oneOf = (names: readonly Text[]): string =>
  inWords(
    names.map(({ en }) => en),
    'or',
  );

/** Every problem in English. */
export const english: ProblemTexts = {
  places: { row: 'row', column: 'column', tableRow: 'table row' },
  sentences: {
    endBeforeStart: ({ start, end }) =>
      `end ${day(end)} lies before start ${day(start)}. Correct the date that is wrong.`,
    rowEndsBeforeItStarts: ({ row, start, end }) =>
      `end ${day(end)} in row ${number(row + 1)} lies before start ${day(start)}. Correct the date that is wrong.`,
    windowEndsBeforeItStarts: ({ from, to }) =>
      `the period ends ${day(to)}, before it begins ${day(from)}. Correct from or to.`,
    openWithoutEnd: ({ start }) =>
      `the placement from ${day(start)} is open (end is blank), so a last day is needed. Give the end of the period (to) or an asOf date, such as the day when the list was taken.`,
    openWithoutAsOf: ({ row }) =>
      `the placement is open, and so is the person's placement in row ${number(row + 1)}. Give asOf, so that the days they share can be counted.`,
    divisionByZero: () => 'something is divided by 0.',
    negativePrice: ({ pricePerDay }) =>
      `the price ${number(pricePerDay)} a day is below 0. Write a price above 0.`,
    amountOutOfRange: ({ amount }) => `the amount ${number(amount)} is too large to be calculated exactly.`,
    rateOutOfRange: ({ rate }) =>
      `the rate ${number(rate)} is no share between 0 and 1. Write 0.3142, or a cell that shows 31.42%.`,
    monthsNotWhole: ({ months }) =>
      `${number(months)} is not a whole number of months. Write 6, for example.`,
    afterLastValidDay: ({ from }) =>
      `counted from ${day(from)} the day lies after 9999-12-31, the last one there is.`,
    missingContribution: ({ year, age }) =>
      age === null
        ? `the employer's contribution for ${year} is missing. Add the year's rates to the table Contributions.`
        : `the employer's contribution for ${year} at the age of ${number(age)} is missing. Add a row to the table Contributions, and check the carer's year of birth.`,
    absencesOverlap: ({ row, otherRow }) =>
      `table rows ${number(row + 1)} and ${number(otherRow + 1)} of Absences lower the same part on the same day. Correct the dates of one of them.`,
    nothingInvested: () => 'there is no cost to pay back. Write the cost of at least one year.',
    notPaidBack: ({ years, saved, invested }) =>
      `not paid back in ${number(years)} years: ${number(saved)} kr saved against a cost of ${number(invested)} kr. Take in more years, or work out what is needed.`,
    missingDate: () => 'the date is missing. Write a date, such as 2026-01-31.',
    missingPrice: () =>
      'the price is missing (blank or 0). Write a price, or fri (free) if the place costs nothing.',
    notInPriceList: ({ kind, provider, date }) =>
      `the price list has no price for ${kind === null ? 'a blank kind' : value(kind)}${provider === null ? '' : ` at ${value(provider)}`} on ${day(date)}. Add a row to the price list, or check how the names are written.`,
    missingPrices: (problem) => missingPricesSentence(problem, 'en'),
    notInRates: ({ category, from, to }) =>
      `ReimbursementRates has no row for the category ${value(category)} ${day(from)}–${day(to)}. Add a row, or check how the category is written.`,
    placementNotFound: ({ id }) =>
      `the placement ${value(id)} is not in the table. Check how its placement ID is written.`,
    missingPay: () =>
      'both fee and expense are missing (blank or 0). Write at least one of them, or fri (free) if the home costs nothing.',
    missingRate: () =>
      'the rate is missing though there is a fee. Write the rate as a share, such as 0.3142, or fri (free) if no contribution is paid.',
    missingPerson: () => "the person is missing. Write the person's key or remove the row.",
    notADate: (problem) =>
      `${value(problem.value)} is not a date. Write it as year-month-day, such as 2026-01-31.`,
    dateOutOfRange: ({ serial }) =>
      `the number ${number(serial)} is not a date between 1900-03-01 and 9999-12-31. Write the date as year-month-day, such as 2026-01-31.`,
    notANumber: (problem) =>
      typeof problem.value === 'string'
        ? `${value(problem.value)} is text, not a number. Write the number with digits and a decimal sign only, such as 1234.50.`
        : `${value(problem.value)} is not a number. Write a number, such as 1234.50.`,
    notFinite: () => 'the value is not a finite number. Correct the calculation that it comes from.',
    negativeAmount: ({ amount }) => `${number(amount)} is below 0. Write the amount without a minus sign.`,
    notAPerson: (problem) =>
      `${value(problem.value)} is not a person. Write the person's key as text or as a number.`,
    notAName: (problem) => `${value(problem.value)} is no name. Write the name or the code as text.`,
    notAYear: (problem) =>
      `${value(problem.value)} is no year of birth. Write the year with four digits, such as 1968.`,
    quantityOutOfRange: ({ quantity }) =>
      `the quantity ${number(quantity)} does not lie between 0 and 1,000,000. Write the agreed number of days, such as 2.5.`,
    notWhole: (problem) =>
      `${number(problem.value)} is no whole number from ${number(problem.least)}. Write a whole number.`,
    blankCell: () => 'the cell is blank. Fill it in or remove the row.',
    unusedAmount: () =>
      'the amount is not used where the cost decides what is paid. Remove it, or write flat rate in the column Rule.',
    notATable: () =>
      'the range is no table. Give the whole table with its header row, such as Placements[#All].',
    missingColumn: ({ column }) =>
      `the column ${column.en} is missing. Give the whole table with its header row, and check the headers.`,
    columnGivenTwice: ({ column, headers: [one, other] }) =>
      `the columns ${value(one)} and ${value(other)} both mean ${column.en}. Take only one of them, or give the one that holds the header ${column.en}.`,
    rowGivenAgain: ({ tableRow }) =>
      `the same year, kind, cost centre, activity and provider stand in table row ${number(tableRow)} already. Merge the rows or remove one of them.`,
    missingTable: ({ table }) =>
      `the table ${table.en} is needed for what is asked. Give it with its header row, such as ${table.en}[#All].`,
    missingOption: ({ option }) =>
      `the option ${value(option.en)} is needed for what is asked. Write it in a row of the table of options, with its value beside it.`,
    tooLittleHistory: ({ days, arrivals }) =>
      `the list shows ${number(days)} days back with ${number(arrivals)} new placements; a full-year forecast needs 365 days and ten. What goes on is shown all the same. If the list is complete further back, write the day at the option History from.`,
    tooManyMonths: ({ months }) =>
      `the period has ${number(months)} calendar months; a forecast by placement has room for twelve. Choose a shorter period.`,
    forecastTooLong: () =>
      'the forecast reaches over more than ten years. Choose a later first day or an earlier last one.',
    differentWindows: ({ from, to, otherFrom, otherTo }) =>
      `the earlier forecast is of ${day(from)}–${day(to)} and the later one of ${day(otherFrom)}–${day(otherTo)}. Compare two forecasts of the same period.`,
    forecastsReversed: ({ asOf, otherAsOf }) =>
      `the earlier forecast is as of ${day(asOf)}, after the later one as of ${day(otherAsOf)}. Let them change places.`,
    severalForecasts: () =>
      'the rows belong to several forecasts. Include the column Forecast and say which one is to be compared.',
    forecastNotFound: ({ id }) =>
      id === null
        ? 'no forecast is frozen yet. Freeze one in the pane before it can be compared.'
        : `the forecast ${value(id)} is not in the table. Check its name in the table Forecasts.`,
    shareOutOfRange: ({ share, least }) =>
      `${number(share)} is no share between ${number(least * percent)}% and 100%. Write 0.2, or a cell that shows 20%.`,
    unknownKind: (problem) =>
      `the kind ${value(problem.value)} is neither among the placements nor in the price list nor in Kinds. Check how it is written.`,
    cellNotUsed: ({ change }) => `the cell is not used to ${change.en}. Empty it.`,
    sameKind: () => 'the days have that kind already. Write another kind that they are moved to.',
    movesTooMuch: ({ share }) =>
      `the moves of the scenario take ${number(share * percent)}% of the kind’s days together. Lower the shares to 100% at most.`,
    noDaysOfKind: () =>
      'the kind has costs and no days, so there are no days to move or to price. Use change price by percent.',
    noPriceOfKind: () =>
      'nothing tells what a day of the kind costs ahead. Add a row of the kind to the price list, without a provider.',
    unknownTable: ({ headers, expected }) =>
      `the headers ${headers.map(value).join(', ')} belong to no table that can be used here. Give ${oneOf(expected)}, with the header row.`,
    tableGivenTwice: ({ table }) => `the table ${table.en} is given twice. Remove one of them.`,
    unknownWord: (problem) =>
      `${value(problem.value)} is not one of the words that can be used. Write ${oneOf(problem.words)}.`,
    errorInCell: ({ error }) => `the cell holds the error ${error}. Correct that cell first.`,
    notOneColumn: ({ rows, columns }) =>
      `the range has ${size(rows, columns)}. Give one single column (or one single row).`,
    notOneCell: ({ rows, columns }) => `the range has ${size(rows, columns)}. Give one single cell.`,
    unequalLengths: ({ length, other, otherLength }) =>
      `the range has ${number(length)} ${length === 1 ? 'cell' : 'cells'}, but ${other.en} has ${number(otherLength)}. Give ranges of the same length${orOneCell(length, otherLength)}.`,
    differentDirections: ({ other }) =>
      `the range lies in another direction than ${other.en}. Give both as columns or both as rows.`,
    badRows: ({ count, first }, tell) =>
      count === 1 ? tell(first) : `${number(count)} rows cannot be counted. The first one: ${tell(first)}`,
    tooLarge: () =>
      'the answer is larger than the 5 MB that Excel takes back from a function. Split the range over several formulas.',
    tooManyYears: ({ years, most }) =>
      `the range has ${number(years)} years, and no more than ${number(most)} are calculated. Give a shorter range, one cell for each year.`,
    notFetched: () =>
      'the function could not be fetched. Check the network, and then calculate the workbook anew with Ctrl+Alt+F9.',
  },
};
