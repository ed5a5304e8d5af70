import { input } from './inputs';
import { kinds } from './kinds';
import { costOfKind } from './overviewSummary';
import type { Part } from './part';
import { looks, type Cell } from './sheet';

const sis = `"${kinds.sis.name}"`;
const asOf = input('asOf', 'here');

/** How long the rest of the year's SiS budget lasts at what the placed young people cost a day now. */
export function runwayBlock(row: number): Part {
  const budget = row + 2;
  const [spent, left, perDay] = [budget + 1, budget + 2, budget + 3];
  const placed = `Placeringar[Placeringsform],${sis},Placeringar[Placerad nu],1`;
  const rows: readonly (readonly Cell[])[] = [
    ['Budget för hela året', `=SUMIFS(Budget[Belopp],Budget[Placeringsform],${sis})`],
    ['Kostnad hittills', `=${costOfKind(sis)}`],
    ['Kvar', `=B${budget}-B${spent}`],
    ['Kronor per dygn för dem som är placerade nu', `=SUMIFS(Placeringar[Dygnspris],${placed})`],
  ];
  const answer = `=IFO.RUNWAY(B${left},B${perDay},${asOf}+1)`;
  return {
    blocks: [
      { row, column: 0, formats: ['@'], cells: [['Hur länge räcker årets budget för SiS?']] },
      { row: row + 1, column: 0, formats: ['@', '#,##0'], cells: rows },
      {
        row: row + 5,
        column: 0,
        formats: ['@', '0'],
        cells: [['Räcker i så många dygn, till och med', answer]],
      },
      { row: row + 5, column: 2, formats: ['yyyy-mm-dd'], cells: [['']] },
    ],
    styles: [
      { area: { row, column: 0, rows: 1, columns: 1 }, style: looks.heading },
      { area: { row: row + 5, column: 0, rows: 1, columns: 3 }, style: looks.total },
    ],
  };
}
