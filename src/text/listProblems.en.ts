import { formatsOf } from './format';
import { hasParts, lacksCentury, twoReadings } from './listProblemReadings';
import type { ListProblemTexts } from './listProblems';

const { day, number, value } = formatsOf('en');

const megabytes = (bytes: number): string => number(Math.round(bytes / 1_048_576));

/** Everything that can be said of a list, in English. */
export const english: ListProblemTexts = {
  places: { row: 'row' },
  remarks: {
    blankCell: () => 'the cell is blank but must be filled in.',
    nobodyNamed: (_, raw) => `${value(raw)} is no person. Write whom the row is about.`,
    unreadableDate: (_, raw) =>
      hasParts(raw)
        ? `${value(raw)} is no date in the form that the list has. Write 2026-01-31, for example, or choose another order of dates.`
        : `${value(raw)} is no date. Write 2026-01-31, for example.`,
    ambiguousDate: (_, raw) =>
      lacksCentury(raw)
        ? `${value(raw)} does not say which century it is, nor does the list. Choose the last year of the 2000s for the column.`
        : `${value(raw)} can be read with the day or the month first, and the list does not show which. Choose the order of dates.`,
    noSuchDate: (_, raw) => `there is no such date as ${value(raw)}. Correct the day, month or year.`,
    unreadableNumber: (_, raw) =>
      /\d/u.test(raw)
        ? `${value(raw)} is no number in the form that the list has. Correct it, or choose another decimal sign.`
        : `${value(raw)} is no number. Write an amount, or leave the cell blank.`,
    ambiguousNumber: (_, raw) => ambiguousNumber(raw),
    numberCutOff: (_, raw) =>
      `${value(raw)} is a number that was cut off, so that its last digits are lost. Export the list again with the column as text.`,
    numberOutOfRange: (_, raw) => `${value(raw)} is a larger number than the column can hold.`,
    negativeCharge: (_, raw) =>
      `${value(raw)} is below 0. Write the price, allowance or quantity without a minus sign.`,
    unreadableYear: (_, raw) =>
      `${value(raw)} tells no year of birth. Write the year with four digits, such as 1968.`,
    wordNotTaken: ({ words }, raw) =>
      `${value(raw)} is none of the words that can be used. Write ${words.map(({ en }) => en).join(' or ')}.`,
    endsBeforeStart: ({ start, end }) =>
      `end ${day(end)} lies before start ${day(start)}. Correct the date that is wrong.`,
    textTooLong: ({ length }) =>
      `the text has ${number(length)} characters, more than a cell holds. Shorten it.`,
    personalNumberHere: () =>
      'here is a personal number, and not what the column is for. See that the right column is chosen.',
    twoCenturies: () =>
      'the same personal number stands with different centuries in the list. Correct the century, so that it is one person.',
    cellsBeyondHeader: ({ cells, columns }) =>
      `the row has ${number(cells)} cells, but the list has ${number(columns)} ${columns === 1 ? 'column' : 'columns'}. Something in the row has slid out of its column.`,
    errorCell: (_, raw) => `the cell holds the error ${value(raw)}. Correct it in the file.`,
    unknownValue: (_, raw) =>
      `${value(raw)} is unknown in the workbook and is written as it stands. Match it with a known value. A kind of placement can also be added to the table Kinds.`,
    noPerson: (_, raw) =>
      `${value(raw)} is no person. The row is kept without one, and no other row goes together with it. Write a number or an ID of its own for each.`,
    startsInFuture: ({ start }) => `the placement begins ${day(start)}, after the date of the list.`,
    plannedBeforeStart: ({ start }) =>
      `the planned end lies before the start date ${day(start)}. The row counts all the same; correct the date.`,
    longStay: ({ years }) => `the placement lasts for ${number(years)} years. See that the dates are right.`,
    unusualPrice: ({ usual }, raw) =>
      `the price ${value(raw)} is far from what the kind usually costs in this list, ${number(usual)} kronor. See that it is right.`,
    bornAfterStart: () => 'the date of birth lies after the first day. See that both are right.',
    missingPrice: () =>
      'the row has no price, fee or expense, though other rows have. Without a price in the price list its cost is unknown.',
    twoIdentities: ({ row }) =>
      `the person may be the same as in row ${number(row)}, under another number. If so, say it in the table SamePerson.`,
    beyondLegalLimit: ({ law }) =>
      law === 'lvm'
        ? 'compulsory care (LVM) has lasted longer than six months (LVM section 20). See that the end date is right.'
        : 'the stay in an emergency foster home has lasted longer than two months. It may last so long after the inquiry has ended (Social Services Act, ch. 22 section 4). See that kind and end date are right.',
    overlapsRow: ({ row, days }) =>
      `the row overlaps row ${number(row)} by ${number(days)} ${days === 1 ? 'day' : 'days'}. Both are counted.`,
    stillOpen: () => 'the row has no end date. See that the placement goes on.',
    protectedIdentity: () => 'the person’s identity is protected. Provider and name have been left out.',
    debitAndCredit: ({ debit, credit, amount }) =>
      `both debit, ${number(debit)}, and credit, ${number(credit)}, are filled in. The amount is the difference, ${number(amount)} kronor.`,
    negativeCredit: (_, raw) =>
      `the credit ${value(raw)} is below 0 and so makes the amount larger. See that the list is to be read like that.`,
    wrongCheckDigit: () =>
      'the check digit of the personal number is wrong. The row is kept, but the person may occur under two numbers.',
    sameAsEarlierRow: ({ row }) =>
      `the row is the same as row ${number(row)}. Both are kept; see that they are two placements.`,
  },
  refusals: {
    empty: () => 'There is no text to read.',
    notText: ({ what }) =>
      what === null
        ? 'The file is no text file. Save the list as CSV and choose that file.'
        : `The file is ${{ picture: 'a picture', pdf: 'a PDF', archive: 'an archive', document: 'a document' }[what]} and no list. Save the list as CSV and choose that file.`,
    oldOrProtectedWorkbook: () =>
      'The file is an Excel workbook of the old kind (.xls) or protected by a password. Open it in Excel and save it as .xlsx without a password.',
    damagedWorkbook: () =>
      'The Excel workbook is damaged and cannot be read. Open it in Excel, save it again as .xlsx and try once more.',
    unsafeWorkbook: () =>
      'The file does not look like anything that Excel writes, and so it is not read. Open it in Excel, save it again as .xlsx and try once more.',
    workbookTooLarge: ({ largest }) =>
      `The sheet is too large: at most ${number(largest)} cells of an Excel workbook can be read. Save the sheet as CSV UTF-8; more rows can be read then.`,
    noSuchSheet: () => 'The sheet that is chosen is not in the Excel workbook. Choose another.',
    fileTooLarge: ({ size, largest }) =>
      `The file has ${megabytes(size)} MB. At most ${megabytes(largest)} MB can be read. Divide the list.`,
    tooManyColumns: ({ row, largest }) =>
      `Row ${number(row)} has more than ${number(largest)} columns. See that the file is a list and that the right delimiter is chosen.`,
    tooManyRows: ({ largest }) => `The list has more than ${number(largest)} rows. Divide it.`,
    cellTooLong: ({ row, column, length, largest }) =>
      `The cell in row ${number(row)}, column ${number(column)}, has at least ${number(length)} characters. A cell holds ${number(largest)}. See to the quotation marks and the delimiter.`,
    brokenQuote: ({ row }) =>
      `In row ${number(row)} a quotation mark is not closed or stands where none may. Correct the row in the file; what follows cannot be read with certainty.`,
    noRows: () => 'The list has a header row but no rows beneath it.',
    wrongEncoding: () => 'The file is not written in the encoding that is chosen. Choose another.',
    damagedLetters: ({ row }) =>
      `The file is written in UTF-8, but letters in it are damaged, first in row ${number(row)}. Take the list out of the system again, or open it in Excel and paste the rows.`,
  },
};

function ambiguousNumber(raw: string): string {
  const readings = twoReadings(raw);
  return readings === null
    ? `${value(raw)} may be a percentage or not, since the column has both. Write a percent sign after percentages.`
    : `${value(raw)} may be ${number(readings.grouped)} or ${number(readings.decimal)}. Choose the decimal sign.`;
}
