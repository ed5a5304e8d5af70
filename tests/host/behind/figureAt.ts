import { isFailure } from '../../../src/host/failure';
import { type Figure, readFigure } from '../../../src/host/behind/figure';
import type { ReadArgument } from '../../../src/host/behind/readArgument';
import { formulaCalls, readArguments } from '../../../src/host/behind/reader';
import { parseAddress } from '../../../workbench/page/model/range/address';
import type { Area } from '../../../workbench/page/grid/grid';
import type { OfficeSession } from '../../workbench/officeInNode';

/** The cells of an address on a sheet of the session, as Blad2!A1:B3; without a sheet on the first. */
export function areaAt({ grid }: OfficeSession, address: string): Area {
  const found = parseAddress(address);
  const [first] = grid.sheets();
  const sheet = grid.sheets().find(({ name }) => name === found?.sheetName) ?? first;
  if (found === undefined || sheet === undefined) throw new Error(`there is no ${address}`);
  const { row, column, rows, columns } = found;
  return { sheetId: sheet.id, row, column, rows, columns };
}

/** Writes values from a cell on: a text that begins with an equals sign is a formula. */
export function put(
  session: OfficeSession,
  address: string,
  rows: readonly (readonly (string | number | boolean)[])[],
): void {
  const corner = areaAt(session, address);
  session.grid.write(
    { ...corner, rows: rows.length, columns: rows[0]?.length ?? 0 },
    rows.map((row) =>
      row.map((content) =>
        typeof content === 'string' && content.startsWith('=')
          ? { kind: 'formula', content }
          : { kind: 'constant', content },
      ),
    ),
  );
}

/** The figure of the selected cell. */
export async function figureAt(session: OfficeSession, address: string): Promise<Figure> {
  session.grid.select(areaAt(session, address));
  const figure = await readFigure();
  if (isFailure(figure)) throw new Error(figure.failure);
  return figure;
}

/** What the arguments of the first call in the cell's formula hand over. */
export async function argumentsAt(session: OfficeSession, address: string): Promise<readonly ReadArgument[]> {
  const figure = await figureAt(session, address);
  const [call] = formulaCalls(figure.formula ?? '') ?? [];
  if (call === undefined) throw new Error(`there is no call in ${address}`);
  const read = await readArguments(call, figure);
  if (isFailure(read)) throw new Error(JSON.stringify(read));
  return read;
}
