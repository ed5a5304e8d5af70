import { parseA1Ref, parseStructRef } from '@borgar/fx';
import type { TableSection, WrittenArgument } from './written';

/** What a reference means: cells, columns of a table or a name. */
export function referenceMeaning(text: string): WrittenArgument {
  return tableMeaning(text) ?? cellsMeaning(text) ?? { is: 'unread', why: 'calculation' };
}

const sectionOf: Readonly<Record<string, readonly TableSection[]>> = {
  headers: ['headers'],
  data: ['data'],
  totals: ['totals'],
  'this row': ['thisRow'],
  all: ['headers', 'data', 'totals'],
};

function tableMeaning(text: string): WrittenArgument | null {
  const reference = text.includes('[') ? parseStructRef(text) : undefined;
  if (reference === undefined) return null;
  const { context = [], table = '', columns = [], sections = [] } = reference;
  if (context.length > 0) return { is: 'unread', why: 'otherWorkbook' };
  const named = sections.flatMap((section) => sectionOf[section] ?? []);
  return { is: 'table', table, columns, sections: named.length === 0 ? ['data'] : named };
}

function cellsMeaning(text: string): WrittenArgument | null {
  const reference = parseA1Ref(text);
  if (reference === undefined) return null;
  const [sheet = null, ...more] = reference.context ?? [];
  if (more.length > 0 || text.startsWith('[')) return { is: 'unread', why: 'otherWorkbook' };
  if (sheet?.includes(':') === true) return { is: 'unread', why: 'severalAreas' };
  if ('name' in reference) return { is: 'name', sheet, name: reference.name };
  const { top, left, bottom = null, right = null } = reference.range;
  return { is: 'area', sheet, area: { top, bottom, left, right } };
}
