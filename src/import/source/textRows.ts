import type { ListRefusal } from '../../text/listRefusal';
import { type Delimiter, type Encoding, isRefusal } from '../list';
import { rowsOf } from '../rows/rows';
import type { Rows } from '../rows/rowStore';
import { type Decoded, decodedAs, decodedAsDetected } from './decode';
import { detectedDelimiter } from './delimiter';
import { refusalOfBytes } from './magic';
import { type PlainText, plainText } from './plainText';
import type { RowsOfSource } from './rowsOfSource';

/** A text, and what it tells of its delimiter. */
interface TextStep extends PlainText {
  readonly encoding: Encoding | null;
  readonly detected: Delimiter;
}

interface RowsStep {
  readonly text: TextStep;
  readonly delimiter: Delimiter;
  readonly rows: Rows;
}

type TextContent = Uint8Array | string;

/** Takes a text apart, be it pasted or the bytes of a file. */
export function textRows(content: TextContent): RowsOfSource {
  const textAs = textSteps(content);
  let last: RowsStep | null = null;
  return async (choices, progress) => {
    const first = textAs(undefined);
    const text = choices.encoding === undefined ? first : textAs(choices.encoding);
    if (isRefusal(text)) return text;
    const delimiter = choices.delimiter ?? text.detected;
    if (last?.text !== text || last.delimiter !== delimiter) {
      last = null;
      const rows = await rowsOf(text.text, { delimiter }, progress);
      if (isRefusal(rows)) return rows;
      last = { text, delimiter, rows };
    }
    const encoding = isRefusal(first) ? text.encoding : first.encoding;
    return { rows: last.rows, detected: { sheet: null, encoding, delimiter: text.detected }, sheets: [] };
  };
}

type TextAs = (encoding: Encoding | null | undefined) => TextStep | ListRefusal;

/** The text in an encoding, or in the one that is detected. Only the last one is kept: a text may be large. */
function textSteps(content: TextContent): TextAs {
  const detected = textStep(decodedContent(content, undefined));
  let chosen: TextStep | ListRefusal | null = null;
  let chosenEncoding: Encoding | null = null;
  return (encoding) => {
    if (encoding === undefined || encoding === null) return detected;
    if (!isRefusal(detected) && (detected.encoding === null || detected.encoding === encoding))
      return detected;
    if (chosen === null || chosenEncoding !== encoding) chosen = textStep(decodedContent(content, encoding));
    chosenEncoding = encoding;
    return chosen;
  };
}

function decodedContent(
  content: TextContent,
  encoding: Encoding | undefined,
): Decoded | ListRefusal | string {
  if (typeof content === 'string') return content;
  const refusal = refusalOfBytes(content);
  if (refusal !== null) return refusal;
  return encoding === undefined ? decodedAsDetected(content) : decodedAs(content, encoding);
}

function textStep(decoded: Decoded | ListRefusal | string): TextStep | ListRefusal {
  if (typeof decoded !== 'string' && isRefusal(decoded)) return decoded;
  const plain = plainText(typeof decoded === 'string' ? decoded : decoded.text);
  if (plain.text.trim() === '') return { refusal: 'empty' };
  const encoding = typeof decoded === 'string' ? null : decoded.encoding;
  return { ...plain, encoding, detected: plain.delimiter ?? detectedDelimiter(plain.text) };
}
