import type { SampleWorkbook } from './workbook';

/** The workbook of a file that the sample's own program wrote; anything else is our mistake and throws. */
export function readWorkbook(json: unknown): SampleWorkbook {
  if (!isWorkbook(json)) throw new TypeError('The sample workbook is not in its own form.');
  return json;
}

/** The form is held by the compiler where the file is written, so a look at its outline is enough. */
const isWorkbook = (json: unknown): json is SampleWorkbook =>
  typeof json === 'object' &&
  json !== null &&
  'sheets' in json &&
  Array.isArray(json.sheets) &&
  'activeSheet' in json;
