import fc from 'fast-check';
import type { CellValue } from '../../../src/functions/cell';
import {
  frozenAlready,
  frozenBefore,
  type FrozenLines,
} from '../../../src/functions/frozenForecast/frozenBefore';
import { forecastLineColumns, forecastLines } from '../../../src/tables/forecastLines';
import { forecasts } from '../../../src/tables/forecasts';

type Lines = readonly (readonly CellValue[])[];

interface Freezing {
  readonly shownTo: string;
  /** The full year of each line, in kronor. */
  readonly amounts: readonly number[];
}

function linesOf(amounts: readonly number[]): Lines {
  return amounts.map((amount) => forecastLineColumns.map(({ id }) => (id === 'fullYear' ? amount : '')));
}

const idOf = (index: number): string => `F-2026-04-30-${String(index + 1)}`;

/** The two tables after so many freezings, as they stand in a workbook. */
function tablesOf(freezings: readonly Freezing[]): FrozenLines {
  const headers = (table: typeof forecasts): string[] => table.columns.map(({ header }) => header.sv);
  const rows = freezings.map(({ shownTo }, index) => {
    const cells: Readonly<Record<string, CellValue>> = { forecastId: idOf(index), shownTo };
    return forecasts.columns.map(({ id }) => cells[id] ?? '');
  });
  const lines = freezings.flatMap(({ amounts }, index) =>
    linesOf(amounts).map((line) => [idOf(index), ...line]),
  );
  return {
    frozen: frozenBefore([headers(forecasts), ...rows]),
    forecastLines: [headers(forecastLines), ...lines],
  };
}

/** Goes through all of them with the plainest comparison there is. */
function naive(freezings: readonly Freezing[], wanted: Freezing): string | undefined {
  const plain = (text: string): string => text.split(' ').join('').toLowerCase();
  let found: string | undefined;
  freezings.forEach(({ shownTo, amounts }, index) => {
    if (plain(shownTo) === plain(wanted.shownTo) && amounts.join(';') === wanted.amounts.join(';'))
      found = idOf(index);
  });
  return found;
}

function already(freezings: readonly Freezing[], { shownTo, amounts }: Freezing): string | undefined {
  return frozenAlready(tablesOf(freezings), linesOf(amounts), shownTo)?.forecastId;
}

/** Few recipients and few forecasts, so that the same ones are often met again. */
const freezing: fc.Arbitrary<Freezing> = fc.record({
  shownTo: fc.constantFrom('nämnden', 'Nämnden', 'nämnden 12 maj', 'ekonomichefen', ''),
  amounts: fc.array(fc.constantFrom(0, 1_000, 1_000.5), { minLength: 1, maxLength: 3 }),
});

describe('a forecast that has been frozen already', () => {
  const board = { shownTo: 'nämnden', amounts: [1_000, 2_000] };
  const head = { ...board, shownTo: 'ekonomichefen' };

  it('is known again behind one that was frozen for others', () => {
    expect(already([board, head], board)).toBe('F-2026-04-30-1');
    expect(already([board, head], head)).toBe('F-2026-04-30-2');
    expect(already([board, head], { ...board, shownTo: 'fullmäktige' })).toBeUndefined();
  });

  it('is known again behind another forecast for the same people', () => {
    const other = { ...board, amounts: [1_000, 2_500] };
    expect(already([board, other], board)).toBe('F-2026-04-30-1');
    expect(already([board, other], { ...board, amounts: [1_000] })).toBeUndefined();
    expect(already([board, other], { ...board, amounts: [2_000, 1_000] })).toBeUndefined();
  });

  it('is the latest of several alike, and none where nothing is frozen', () => {
    expect(already([board, head, board], board)).toBe('F-2026-04-30-3');
    expect(already([], board)).toBeUndefined();
    expect(frozenAlready({ frozen: [], forecastLines: null }, linesOf([1]), 'nämnden')).toBeUndefined();
  });

  it('is the one that a plain search finds, whatever was frozen in which order', () => {
    fc.assert(
      fc.property(fc.array(freezing, { maxLength: 8 }), freezing, (freezings, wanted) => {
        expect(already(freezings, wanted)).toBe(naive(freezings, wanted));
      }),
    );
  });
});
