/** The parts of a text that looks like a personal number, before it is known whether it holds a date. */
export interface NumberParts {
  /** '18', '19', '20', or '' where it is not written. */
  readonly century: string;
  /** Six digits. */
  readonly date: string;
  /** What stands between the date and the tail; '' where nothing does. */
  readonly separator: string;
  /** Four digits, a letter and three digits, or TF and two digits. */
  readonly tail: string;
  /** Written as few write one (901211/9948, 1990 12 11 9948): it could as well be something else unless the check digit is right. */
  readonly isUnusual: boolean;
}

/** Spaces of every kind, and the signs that a copied text holds without showing them, inside a character class. */
export const spaceSigns = ' \\u00a0\\u00ad\\u2007\\u2009\\u200b-\\u200f\\u202f\\u2060\\ufeff';

/** Dashes of every kind, the minus sign, and the plus sign of those who are a hundred years old, inside a character class. */
export const dashSigns = '+\\-\\u2010-\\u2015\\u2212';

const space = `[${spaceSigns}]`;
const dash = `[${dashSigns}]`;

/** The letters of interim numbers; IVO also writes T or TF where a child has no number yet. */
const tail = '\\d{4}|[TRSUWXJKLMNtrsuwxjklmn]\\d{3}|[Tt][Ff]\\d\\d';

const usual =
  `(?<century>(?:18|19|20)(?=\\d{6}))?(?<date>\\d{6})` +
  `(?<separator>${space}?${dash}${space}?|${space}|[./_])?(?<tail>${tail})`;

/** With signs in the date, too. Without a century only dashes: everything else is rather a telephone number. */
const dashed =
  `(?=\\d{4}|\\d\\d-\\d\\d-\\d\\d${dash})(?<dashedCentury>18|19|20)?` +
  `(?<dashedDate>\\d\\d(?<inDate>-|${space})\\d\\d\\k<inDate>\\d\\d)(?<dashedSeparator>${dash}|${space})(?<dashedTail>${tail})`;

/**
 * The pattern of everything that looks like a personal number: the date as eight digits, as six, or as 1964-08-23, something in
 * between or nothing, and the tail. What it matches has a bounded length, so that it is as fast on hostile texts as on others.
 * Needs the flag u; its groups are read by partsOf.
 */
export const numberPattern = `(?:${usual}|${dashed})`;

const usualSeparator = new RegExp(`^(?:${space}?${dash}${space}?|${space})?$`, 'u');
const isDash = new RegExp(`^${dash}$`, 'u');

/** The parts that the groups of numberPattern hold. */
export function partsOf(groups: Readonly<Record<string, string | undefined>>): NumberParts {
  const { century = '', date, separator = '', tail: end = '' } = groups;
  if (date !== undefined)
    return { century, date, separator, tail: end, isUnusual: !usualSeparator.test(separator) };
  const { dashedCentury = '', dashedDate = '', inDate, dashedSeparator = '', dashedTail = '' } = groups;
  return {
    century: dashedCentury,
    date: dashedDate.replace(/\D/gu, ''),
    separator: dashedSeparator,
    tail: dashedTail,
    isUnusual: dashedCentury === '' || inDate !== '-' || !isDash.test(dashedSeparator),
  };
}

/** The text with letters and digits of full width (９０１２１１) as plain ones; every sign keeps its place. */
export function withPlainWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (sign) => sign.normalize('NFKC'));
}
