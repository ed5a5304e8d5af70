import type { Language } from './language';
import type { ListRemark, ListRemarkCode, LocatedRemark } from './listRemark';
import type { ListRefusal, ListRefusalCode } from './listRefusal';
import { english } from './listProblems.en';
import { swedish } from './listProblems.sv';

/** The remark that belongs to each code. */
type RemarkByCode = { readonly [Remark in ListRemark as Remark['problem']]: Remark };

/** The refusal that belongs to each code. */
type RefusalByCode = { readonly [Refusal in ListRefusal as Refusal['refusal']]: Refusal };

/** One sentence for every remark, without its place and without a capital letter; `raw` is what the cell says. */
export type RemarkSentences = {
  readonly [Code in ListRemarkCode]: (remark: RemarkByCode[Code], raw: string) => string;
};

/** One whole text for every refusal. */
export type RefusalSentences = {
  readonly [Code in ListRefusalCode]: (refusal: RefusalByCode[Code]) => string;
};

/** What a language says of lists. */
export interface ListProblemTexts {
  readonly places: { readonly row: string };
  readonly remarks: RemarkSentences;
  readonly refusals: RefusalSentences;
}

const texts: Readonly<Record<Language, ListProblemTexts>> = { sv: swedish, en: english };

/** The whole sentence of a remark: the row and the column as the user sees them in the file, and what is the matter there. */
export function remarkSentence({ row, header, raw, remark }: LocatedRemark, language: Language): string {
  const { places, remarks } = texts[language];
  const where = header === null ? `${places.row} ${row}` : `${places.row} ${row}, ${header}`;
  const sentence = `${where}: ${remarkOf(remarks, remark.problem, remark)(raw)}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What is the matter, without its place: a sentence of its own. */
export function remarkReason({ raw, remark }: LocatedRemark, language: Language): string {
  const sentence = remarkOf(texts[language].remarks, remark.problem, remark)(raw);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Why nothing of a file can be read, and what to do instead. */
export function refusalSentence(refusal: ListRefusal, language: Language): string {
  return refusalOf(texts[language].refusals, refusal.refusal, refusal);
}

/** The code is given apart from its remark only so that the compiler sees that they belong together. */
function remarkOf<Code extends ListRemarkCode>(
  sentences: RemarkSentences,
  code: Code,
  remark: RemarkByCode[Code],
) {
  return (raw: string): string => sentences[code](remark, raw);
}

/** As above. */
function refusalOf<Code extends ListRefusalCode>(
  sentences: RefusalSentences,
  code: Code,
  refusal: RefusalByCode[Code],
): string {
  return sentences[code](refusal);
}
