import type { Detected } from '../../import/list';
import type { Text } from '../../text/language';
import type { ListRemarkCode } from '../../text/listRemark';
import { datesInDoubt, decimalInDoubt } from '../../text/paneImportReview';
import type { ImportState } from './importState';

/** What cannot be told from the content of a list, as the remark in its rows says, and the sentence that asks for it. */
interface Doubt {
  readonly code: ListRemarkCode;
  readonly sentence: (raw: string | null) => Text;
}

const doubts: Readonly<Partial<Record<keyof Detected, Doubt>>> = {
  decimal: { code: 'ambiguousNumber', sentence: decimalInDoubt },
  dates: { code: 'ambiguousDate', sentence: datesInDoubt },
};

/** Why the user must choose something himself; null where it was chosen, or can be told. An example is taken from the remarks that are shown. */
export function doubtAbout(
  what: keyof Detected,
  { report, choices, remarks }: Pick<ImportState, 'report' | 'choices' | 'remarks'>,
): Text | null {
  const doubt = doubts[what];
  if (doubt === undefined || choices[what] !== undefined) return null;
  if (report?.remarks.some(({ code }) => code === doubt.code) !== true) return null;
  const example = remarks.remarks.find(({ remark }) => remark.problem === doubt.code);
  return doubt.sentence(example?.raw ?? null);
}
