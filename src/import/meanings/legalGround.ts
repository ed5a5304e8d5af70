import { type Law, laws } from '../../tables/laws';

/** No legal ground is longer; what is, is a text about one. */
const longest = 100;

const lawByName: ReadonlyMap<string, Law> = new Map(
  laws.flatMap((law) => [law.name.toLowerCase(), ...law.others].map((name) => [name, law] as const)),
);
const names = [...lawByName.keys()].sort((one, other) => other.length - one.length).join('|');

const first = new RegExp(`^(?:enligt )?(?<name>${names})(?= |$)(?<rest>.*)$`, 'u');
const last = new RegExp(`^(?<rest>.*?) (?:i )?(?<name>${names})$`, 'u');
const statute = /^(?<before>.*?) ?\(?(?<number>\d{4}:\d{1,4})\)? ?(?<after>.*)$/u;

const section = '\\d{1,2}(?: ?[a-h])?';
const chapter = /^(?:(?<number>\d{1,2}) ?(?:kap|kapitlet)\.?|kap\.? ?(?<after>\d{1,2}))$/u;
const sections = new RegExp(`^${section}(?: ?(?:,|&|\\+|/|och|o|samt) ?${section})*$`, 'u');
const chapterAndSection = new RegExp(
  `^(?:(?<number>\\d{1,2}) ?(?:kap\\.?|kapitlet|:) ?|kap\\.? ?(?<after>\\d{1,2})[ ,:]+)(?<section>${section})$`,
  'u',
);

/**
 * A legal ground as it is written in this workbook, however the list writes it: `LVU 2 §` for LVU 2§, 2 § LVU and LVU §2; `LVU 2 och 3 §§`;
 * `SoL 4 kap. 1 §` for 4:1 SoL. Null for anything that is not a law with at most a chapter and sections.
 */
export function legalGroundOf(text: string): string | null {
  if (text.length > longest) return null;
  const plain = text.normalize('NFC').toLowerCase().replace(/§/gu, ' ').replace(/\s+/gu, ' ').trim();
  const { number = null, rest: named } = withoutStatute(plain);
  const groups = (first.exec(named) ?? last.exec(named))?.groups;
  const law = lawByName.get(groups?.['name'] ?? '');
  if (law === undefined) return null;
  const place = placeIn(law, (groups?.['rest'] ?? '').replace(/^[ ,]+|[ ,]+$/gu, ''));
  if (place === null) return null;
  return [number === null ? law.name : `${law.name} (${number})`, place]
    .filter((part) => part !== '')
    .join(' ');
}

/** The number of the law in the statute book apart: the old and the new SoL have different sections. */
function withoutStatute(text: string): { readonly number?: string; readonly rest: string } {
  const { before = '', number, after = '' } = statute.exec(text)?.groups ?? {};
  return number === undefined ? { rest: text } : { number, rest: `${before} ${after}`.trim() };
}

/** The chapter and the sections; empty where there are none, null where something else is said. */
function placeIn({ hasChapters }: Law, text: string): string | null {
  if (text === '') return '';
  if (hasChapters) {
    const whole = chapter.exec(text)?.groups;
    if (whole !== undefined) return `${whole['number'] ?? whole['after'] ?? ''} kap.`;
    const both = chapterAndSection.exec(text)?.groups;
    if (both === undefined) return null;
    return `${both['number'] ?? both['after'] ?? ''} kap. ${spaced(both['section'] ?? '')} §`;
  }
  if (!sections.test(text)) return null;
  const found = (text.match(new RegExp(`\\d{1,2}(?: ?[a-h](?![a-zåäö]))?`, 'gu')) ?? []).map(spaced);
  const [only] = found;
  return found.length === 1
    ? `${only ?? ''} §`
    : `${found.slice(0, -1).join(', ')} och ${found.at(-1) ?? ''} §§`;
}

/** `22 a`. */
function spaced(text: string): string {
  return text.replace(/(\d) ?([a-h])$/u, '$1 $2');
}
