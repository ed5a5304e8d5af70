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
}

/** Spaces of every kind, and the signs that a copied text holds without showing them, inside a character class. */
export const spaceSigns = ' \\u00a0\\u00ad\\u2007\\u2009\\u200b-\\u200f\\u202f\\u2060\\ufeff';

/** Dashes of every kind, the minus sign, and the plus sign of those who are a hundred years old, inside a character class. */
export const dashSigns = '+\\-\\u2010-\\u2015\\u2212';

const space = `[${spaceSigns}]`;
const dash = `[${dashSigns}]`;

/** The letters of interim numbers; IVO also writes T or TF where a child has no number yet. */
const tail = '\\d{4}|[TRSUWXJKLMNtrsuwxjklmn]\\d{3}|[Tt][Ff]\\d\\d';

/**
 * The pattern of everything that looks like a personal number: the date as eight digits, as six, or as 1964-08-23, something in
 * between or nothing, and the tail. What it matches has a bounded length, so that it is as fast on hostile texts as on others.
 * Needs the flag u; its groups are read by partsOf.
 */
export const numberPattern =
  `(?:(?<century>(?:18|19|20)(?=\\d{6}))?(?<date>\\d{6})(?<separator>${space}?${dash}${space}?|${space})?(?<tail>${tail})` +
  `|(?<dashedCentury>18|19|20)(?<dashedDate>\\d\\d-\\d\\d-\\d\\d)(?<dashedSeparator>${dash})(?<dashedTail>${tail}))`;

/** The parts that the groups of numberPattern hold. */
export function partsOf(groups: Readonly<Record<string, string | undefined>>): NumberParts {
  return {
    century: groups['century'] ?? groups['dashedCentury'] ?? '',
    date: groups['date'] ?? (groups['dashedDate'] ?? '').replaceAll('-', ''),
    separator: groups['separator'] ?? groups['dashedSeparator'] ?? '',
    tail: groups['tail'] ?? groups['dashedTail'] ?? '',
  };
}
