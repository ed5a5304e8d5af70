/** What the library that writes workbooks leaves out or writes otherwise than Excel does. */

import { follows } from '../model/behaviours/behaviours';
import { readEntries, textEntry, textOf, writeEntries, type ZipEntry } from './zipEntries';

/** Puts the finishing touches to a written file. */
export async function finishParts(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  follows('fileOpens');
  return writeEntries(await Promise.all(readEntries(bytes).map(finished)));
}

async function finished(entry: ZipEntry): Promise<ZipEntry> {
  const finish = finishOf(entry.name);
  return finish === undefined ? entry : textEntry(entry.name, finish(await textOf(entry)));
}

function finishOf(name: string): ((xml: string) => string) | undefined {
  if (/^xl\/worksheets\/sheet\d+\.xml$/u.test(name)) return errorsAsErrors;
  return name === 'xl/workbook.xml' ? keepingResults : undefined;
}

/** The last result of a formula, when it is an error: the library writes it as a text that looks like one. */
const errorText =
  / t="str">(<f\b[^>]*>[^<]*<\/f><v>)(#NULL!|#DIV\/0!|#VALUE!|#REF!|#NAME\?|#NUM!|#N\/A|#SPILL!|#CALC!)(<\/v>)/gu;

/** Errors that Excel has gained since the file format was made stand in files as #VALUE!, with a record beside them. */
const newerErrors = new Set(['#SPILL!', '#CALC!']);

export function errorsAsErrors(sheet: string): string {
  return sheet.replace(errorText, (...[, before = '', error = '', after = '']: string[]) => {
    const inFile = newerErrors.has(error) ? '#VALUE!' : error;
    return ` t="e">${before}${inFile}${after}`;
  });
}

/**
 * The library asks Excel to calculate everything anew as the file is opened. Where the add-in is not installed that
 * would put #NAME? in the place of every result that was kept.
 */
export function keepingResults(workbook: string): string {
  follows('fileKeepsResults');
  return workbook.replace(/<calcPr [^>]*\/>/u, '<calcPr calcId="191029"/>');
}
