import { normalisedHeader } from '../../tables/header';
import type { ListHeader } from '../list';

/** What the signature needs of a column. */
export type SignedHeader = Pick<ListHeader, 'name' | 'isNamed'>;

/**
 * What lists of one making have in common, and no other list has: their headers, normalised, in order. So a list is known again next
 * month by its columns, whatever its file is called. Empty where no column has a name: such a list is never known again.
 */
export function signatureOf(headers: readonly SignedHeader[]): string {
  const names = headers.map(({ name, isNamed }) => (isNamed ? normalisedHeader(name) : ''));
  return names.every((name) => name === '') ? '' : names.join('|');
}

/**
 * The name by which a column of the list is remembered: its header, and of several that are called the same the second as
 * `Datum#2`.
 */
export function rememberedNames(headers: readonly Pick<ListHeader, 'name'>[]): readonly string[] {
  const times = new Map<string, number>();
  return headers.map(({ name }) => {
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}#${time}`;
  });
}
