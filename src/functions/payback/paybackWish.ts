import { type Language, languages } from '../../text/language';
import { type PaybackMeasure, paybackMeasureWords } from '../../text/paybackWords';
import { isProblem } from '../../text/problem';
import { comparableName } from '../../text/words';
import { orBlank, type Reader, type Reading } from '../arguments/reader';
import { oneOf } from '../arguments/word';

/** What is asked, and the language in which it is asked: that of the headers of a table. */
export interface PaybackWish {
  readonly measure: PaybackMeasure;
  readonly language: Language;
}

const words = oneOf(paybackMeasureWords);

const reading: Reading<PaybackWish> = {
  read: (cell) => {
    const measure = words.read(cell);
    return isProblem(measure) ? measure : { measure, language: languageOf(String(cell), measure) };
  },
  problems: words.problems,
};

/** A word for what is asked; a blank one asks for the year. */
export const paybackWish: Reader<PaybackWish> = orBlank<PaybackWish, PaybackWish>(reading, {
  measure: 'year',
  language: 'sv',
});

function languageOf(word: string, measure: PaybackMeasure): Language {
  const texts = paybackMeasureWords[measure];
  const spoken = languages.find((language) => comparableName(texts[language]) === comparableName(word));
  return spoken ?? 'sv';
}
