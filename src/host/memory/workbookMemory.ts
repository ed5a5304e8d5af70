import type { ListMemory } from '../../import/memory';
import { isKeyOrCode } from '../../import/records/persons';
import { kinds } from '../../tables/kinds';
import { samePersons } from '../../tables/samePersons';
import { holdsPersonalNumber } from '../scan/personalCell';
import { memoryIn, type StoredTexts } from './memorySettings';
import { textsOfColumns } from './tableColumns';

/** Everything that the workbook remembers and holds that a list is read by: its settings, and two of its tables. */
export async function readMemory(context: Excel.RequestContext, stored: StoredTexts): Promise<ListMemory> {
  return { ...memoryIn(stored), kinds: await kindsIn(context), ...(await samePersonsIn(context)) };
}

/** The kinds of the table Former, each once; null where there is no such table, or it is empty: then the shipped ones hold. */
async function kindsIn(context: Excel.RequestContext): Promise<readonly string[] | null> {
  const rows = await textsOfColumns(context, kinds, ['kind']);
  const names = new Set(rows?.flat().filter((name) => name !== '' && !holdsPersonalNumber(name)));
  return names.size === 0 ? null : [...names];
}

/**
 * Of a person that stands twice in the table the first row counts. What stands in `sameAs` is written in the place of persons: only keys
 * and plain codes are taken, never a name or a personal number.
 */
async function samePersonsIn(
  context: Excel.RequestContext,
): Promise<Pick<ListMemory, 'samePersons' | 'unusedSamePersons'>> {
  const rows = (await textsOfColumns(context, samePersons, ['person', 'sameAs'])) ?? [];
  const pairs = rows.filter(([person = '', sameAs = '']) => person !== '' && sameAs !== '');
  const used = pairs.filter(([, sameAs = '']) => isKeyOrCode(sameAs));
  return {
    samePersons: Object.fromEntries(
      [...used].reverse().map(([person = '', sameAs = '']) => [person, sameAs]),
    ),
    unusedSamePersons: pairs.length - used.length,
  };
}
