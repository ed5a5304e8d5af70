import { formatsOf } from './format';
import { twoReadings } from './listProblemReadings';
import type { ListProblemTexts } from './listProblems';

const { day, number, value } = formatsOf('en');

const megabytes = (bytes: number): string => number(Math.round(bytes / 1_048_576));

/** Everything that can be said of a list, in English. */
export const english: ListProblemTexts = {
  places: { row: 'row' },
  remarks: {
    blankCell: () => 'the cell is blank but must be filled in.',
    unreadableDate: (_, raw) =>
      `${value(raw)} is no date in the form that the list has. Write 2026-01-31, for example, or choose another order of dates.`,
    ambiguousDate: (_, raw) =>
      `${value(raw)} can be read with the day or the month first, and the list does not show which. Choose the order of dates.`,
    noSuchDate: (_, raw) => `there is no such date as ${value(raw)}. Correct the day, month or year.`,
    unreadableNumber: (_, raw) =>
      `${value(raw)} is no number in the form that the list has. Correct it, or choose another decimal sign.`,
    ambiguousNumber: (_, raw) => ambiguousNumber(raw),
    numberCutOff: (_, raw) =>
      `${value(raw)} is a number that was cut off, so that its last digits are lost. Export the list again with the column as text.`,
    numberOutOfRange: (_, raw) => `${value(raw)} is a larger number than the column can hold.`,
    negativeCharge: (_, raw) =>
      `${value(raw)} is below 0. Write the price or allowance without a minus sign.`,
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
    excelFile: () =>
      'The file is an Excel workbook. Open it in Excel and save the sheet as CSV UTF-8, or copy the range and paste it here.',
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
