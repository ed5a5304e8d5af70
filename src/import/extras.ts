import type { Column } from '../tables/column';
import { columnCells } from './columns/cells';
import { isRead, type MatchedColumn } from './columns/matchedColumn';
import { readColumn, type ReadingForm } from './columns/readColumn';
import type { TypedColumn } from './columns/typedColumn';
import { extraId } from './matching/profile';
import { rememberedNames } from './matching/signature';
import type { ValuesQuery } from './values';

/**
 * The columns of the list that are brought along as they are, as texts. Each is known by its header, with personal numbers masked; a
 * column that fills one of the table's is not brought along as well.
 */
export function extraColumns(
  { rows, read, heading }: Pick<ValuesQuery, 'rows' | 'read' | 'heading'>,
  form: ReadingForm,
): readonly TypedColumn[] {
  const { headers, matches, choices } = heading;
  const names = rememberedNames(headers);
  const taken = new Set(matches.filter((match) => isRead(match, matches)).map(({ header }) => header));
  const wanted = [...new Set(choices.extras ?? [])].sort((one, other) => one - other);
  return wanted.flatMap((header) => {
    const name = names[header];
    if (name === undefined || taken.has(header)) return [];
    const cells = columnCells(rows, read, header);
    return [readColumn(extraColumn(name, header), { cells, form, meaningIn: null })];
  });
}

function extraColumn(name: string, header: number): MatchedColumn {
  const column: Column = {
    id: extraId(name),
    header: { sv: name, en: name },
    about: { sv: '', en: '' },
    type: 'text',
    required: false,
  };
  return { column, role: 'text', header, part: null, constant: null, required: false, isPlanned: false };
}
