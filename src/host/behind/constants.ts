import type { AstExpression } from '@borgar/fx';
import { dayFromCivil } from '../../core/day';
import type { CellValue } from '../../functions/cell';
import { calleeName } from './formulaText';

/** What a constant hands over: a number, a text, a truth, rows of them, or a date written out as DATE(2026,1,31). Null: it is none. */
export function constantCells(node: AstExpression): readonly (readonly CellValue[])[] | null {
  if (node.type !== 'ArrayExpression') return rowOf([valueOf(node)]);
  const rows = node.elements.map((row) => rowOf(row.map(valueOf)));
  return rows.includes(null) ? null : rows.flatMap((row) => row ?? []);
}

function rowOf(values: readonly (CellValue | null)[]): readonly (readonly CellValue[])[] | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? [known] : null;
}

function valueOf(node: AstExpression): CellValue | null {
  if (node.type === 'Literal') return node.value;
  if (node.type === 'UnaryExpression') return signed(node.operator, node.arguments.map(valueOf));
  const isDate = node.type === 'CallExpression' && calleeName(node.callee).toUpperCase() === 'DATE';
  return isDate ? dateOf(node.arguments.map(valueOf)) : null;
}

/** As many as Excel calculates with. */
const significantDigits = 15;

function signed(operator: string, [value = null]: readonly (CellValue | null)[]): CellValue | null {
  if (typeof value !== 'number') return null;
  if (operator === '-') return -value;
  if (operator === '%') return Number((value / 100).toPrecision(significantDigits));
  return operator === '+' ? value : null;
}

/** Only a date that the calendar has: what Excel makes of the 31st of February is left to Excel. */
function dateOf([year, month, day, ...more]: readonly (CellValue | null)[]): CellValue | null {
  const isWritten = typeof year === 'number' && typeof month === 'number' && typeof day === 'number';
  if (!isWritten || more.length > 0) return null;
  return dayFromCivil({ year, month, day }) ?? null;
}
