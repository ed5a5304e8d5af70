import { type AstExpression, parse, tokenize } from '@borgar/fx';
import { call } from '../functions/call';
import { statistics } from './statistics';

/** What a cell of a test holds. */
export type CellValue = number | string;

/** The cells of a column of a table. */
type Column = readonly CellValue[];

/** What formulas are worked out from: the value of a cell by its name, such as B5, or the cells of a column of a table. */
export type Cells = (name: string) => CellValue | Column;

/** Functions that are worked out cell by cell where they are given a column. */
const functions: Readonly<Record<string, (args: readonly CellValue[]) => CellValue>> = {
  ISNUMBER: ([value]) => Number(typeof value === 'number'),
  INT: ([value]) => Math.floor(Number(value)),
  NOT: ([value]) => Number(Number(value) === 0),
  SQRT: ([value]) => Math.sqrt(Number(value)),
  AND: (args) => Number(args.every((value) => Number(value) !== 0)),
  OR: (args) => Number(args.some((value) => Number(value) !== 0)),
  CHOOSE: ([index, ...values]) => values[Number(index) - 1] ?? '#VALUE!',
  RIGHT: ([text, count]) => String(text).slice(-Number(count)),
  YEAR: ([value]) => civilOf(value).year,
  MONTH: ([value]) => civilOf(value).month,
  DAY: ([value]) => civilOf(value).day,
  DATE: ([year, month, day]) => Date.UTC(Number(year), Number(month) - 1, Number(day)) / dayLength + epoch,
  EDATE: ([value, months]) => monthsLater(civilOf(value), Number(months)),
  EOMONTH: ([value, months]) => monthsLater({ ...civilOf(value), day: 1 }, Number(months) + 1) - 1,
  MIN: (args) => Math.min(...args.map(Number)),
  ABS: ([value]) => Math.abs(Number(value)),
  ROUND: ([value, digits]) => roundAwayFromZero(Number(value), Number(digits)),
  ROUNDUP: ([value, digits]) => {
    const scale = 10 ** Number(digits);
    return (Math.sign(Number(value)) * Math.ceil(Math.abs(Number(value)) * scale)) / scale;
  },
  // In English, as the workbench has it.
  FIXED: ([value, digits]) =>
    roundAwayFromZero(Number(value), Number(digits))
      .toFixed(Number(digits))
      .replace(/\B(?=(\d{3})+$)/gu, ','),
  EXACT: ([one, other]) => Number(String(one) === String(other)),
  UPPER: ([text]) => String(text).toUpperCase(),
  IFNA: ([value = '', otherwise = '']) => (String(value).startsWith('#N/A') ? otherwise : value),
  IFERROR: ([value = '', otherwise = '']) => (String(value).startsWith('#') ? otherwise : value),
  UNICHAR: ([code]) => String.fromCodePoint(Number(code)),
  CHAR: ([code]) => String.fromCharCode(Number(code)),
  SUBSTITUTE: ([text, old, fresh]) => String(text).replaceAll(String(old), String(fresh)),
};

/** Functions that make one value of columns; texts and conditions that do not hold are left out. */
const gathering: Readonly<Record<string, (args: readonly (CellValue | Column)[]) => CellValue>> = {
  // What is no number counts as 0.
  SUMPRODUCT: (columns) => {
    const factor = (column: CellValue | Column, row: number): number => {
      const cell = cellsIn(column)[row];
      return typeof cell === 'number' ? cell : 0;
    };
    return cellsIn(columns[0]).reduce<number>(
      (sum, _, row) => sum + columns.reduce<number>((product, column) => product * factor(column, row), 1),
      0,
    );
  },
  // From the last one on, as the options of a forecast are looked up.
  XLOOKUP: ([name, words, values, otherwise = '#N/A']) => {
    const place = cellsIn(words).lastIndexOf(cellsIn(name)[0] ?? '');
    return cellsIn(place < 0 ? otherwise : values)[Math.max(place, 0)] ?? '';
  },
  // An exact one of a number.
  MATCH: ([number, column]) => {
    const place = cellsIn(column).indexOf(Number(number));
    return place < 0 ? '#N/A' : place + 1;
  },
  INDEX: ([column, place]) =>
    typeof place === 'number' ? (cellsIn(column)[place - 1] ?? '#REF!') : String(place),
  SUM: (columns) => columns.flatMap(numbersIn).reduce((sum, number) => sum + number, 0),
  COUNT: (columns) => columns.flatMap(numbersIn).length,
  ...Object.fromEntries(
    Object.entries(statistics).map(([name, work]) => [
      name,
      (columns: readonly (CellValue | Column)[]) => work(...columns.map(numbersIn)),
    ]),
  ),
  MAX: (columns) => Math.max(...columns.flatMap(numbersIn)),
  // Each value is discounted, the first one too.
  NPV: ([rate, ...columns]) =>
    columns
      .flatMap(numbersIn)
      .reduce((sum, number, index) => sum + number / (1 + Number(rate)) ** (index + 1), 0),
  // By a word, or by a number's sign.
  SUMIF: ([words, word, column]) => {
    const [asked, figures] = [cellsIn(words), cellsIn(column ?? words)];
    const isAsked = (cell: CellValue): boolean => {
      if (word === '>0') return typeof cell === 'number' && cell > 0;
      return word === '<0' ? typeof cell === 'number' && cell < 0 : cell === word;
    };
    return asked.reduce<number>((sum, each, row) => sum + (isAsked(each) ? Number(figures[row]) : 0), 0);
  },
  // The only function of ours that sheets with plain formulas have.
  'IFO.PAYBACK': (columns) => {
    const [[answer] = []] = call('PAYBACK', ...columns.map((cells) => cellsIn(cells).map((cell) => [cell])));
    return typeof answer === 'boolean' ? Number(answer) : (answer ?? '');
  },
  MEDIAN: ([column]) => {
    const sorted = numbersIn(column).sort((one, other) => one - other);
    const half = Math.floor(sorted.length / 2);
    return sorted.length % 2 === 1
      ? (sorted[half] ?? NaN)
      : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
  },
};

function cellsIn(cells: CellValue | Column | undefined): Column {
  if (cells === undefined) return [];
  return isColumn(cells) ? cells : [cells];
}

function numbersIn(column: CellValue | Column | undefined): number[] {
  return cellsIn(column).flatMap((cell) => (typeof cell === 'number' ? [cell] : []));
}

function isColumn(value: CellValue | Column): value is Column {
  return typeof value === 'object';
}

/** Excel's serial number of 1 January 1970, and the length of a day. */
const [epoch, dayLength] = [25_569, 86_400_000];

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function civilOf(value: CellValue | undefined): Civil {
  const date = new Date((Number(value) - epoch) * dayLength);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The same day of another month, or the last one that it has. */
function monthsLater({ year, month, day }: Civil, months: number): number {
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(day, last)) / dayLength + epoch;
}

function roundAwayFromZero(value: number, digits: number): number {
  const scale = 10 ** digits;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale)) / scale;
}

const operators: Readonly<Record<string, (one: CellValue, other: CellValue) => CellValue>> = {
  '+': (one, other) => Number(one) + Number(other),
  '-': (one, other) => Number(one) - Number(other),
  '*': (one, other) => Number(one) * Number(other),
  '/': (one, other) => Number(one) / Number(other),
  '&': (one, other) => `${one}${other}`,
  '=': (one, other) => Number(one === other),
  '<': (one, other) => Number(isAbove(other, one)),
  '>': (one, other) => Number(isAbove(one, other)),
  '^': (one, other) => Number(one) ** Number(other),
  '>=': (one, other) => Number(!isAbove(other, one)),
  '<=': (one, other) => Number(!isAbove(one, other)),
};

/** To Excel every text is above every number. */
function isAbove(one: CellValue, other: CellValue): boolean {
  return typeof one === typeof other ? one > other : typeof one === 'string';
}

/** Works out a plain formula as Excel does, as far as the sheets' own formulas need it. */
export function evaluate(formula: string, cells: Cells): CellValue {
  const value = valueOf(parse(tokenize(formula)), cells);
  if (isColumn(value)) throw new Error('the formula spills');
  return value;
}

/** Works out cell by cell where one of the values is a column. */
function each(
  values: readonly (CellValue | Column)[],
  work: (values: readonly CellValue[]) => CellValue,
): CellValue | Column {
  const [longest] = values.filter(isColumn);
  const at = (row: number): CellValue[] =>
    values.map((value) => (isColumn(value) ? (value[row] ?? '') : value));
  return longest === undefined ? work(at(0)) : longest.map((_, row) => work(at(row)));
}

function valueOf(node: AstExpression, cells: Cells): CellValue | Column {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'boolean' ? Number(node.value) : node.value;
    case 'ReferenceIdentifier':
      return cells(node.value.replaceAll('$', ''));
    case 'UnaryExpression':
      return each([argument(node.arguments, 0, cells)], ([value]) => -Number(value));
    case 'BinaryExpression': {
      const operate = operators[node.operator];
      if (operate === undefined) throw new Error(`no operator ${node.operator}`);
      const sides = [argument(node.arguments, 0, cells), argument(node.arguments, 1, cells)];
      return each(sides, ([one = '', other = '']) => operate(one, other));
    }
    case 'CallExpression': {
      const { name } = node.callee;
      if (name === 'IF') return choice(node.arguments, cells);
      const values = node.arguments.map((value) => valueOf(value, cells));
      const gather = gathering[name];
      if (gather !== undefined) return gather(values);
      const call = functions[name];
      if (call === undefined) throw new Error(`no function ${name}`);
      return each(values, call);
    }
    case 'ArrayExpression':
    case 'ErrorLiteral':
    case 'LambdaExpression':
    case 'LetExpression':
      throw new Error(`nothing is known of ${node.type}`);
  }
}

/** What is not chosen of one condition is not worked out; cells of a column for which nothing is said are FALSE, which is no number. */
function choice(nodes: readonly AstExpression[], cells: Cells): CellValue | Column {
  const condition = argument(nodes, 0, cells);
  if (!isColumn(condition)) return argument(nodes, condition === 0 ? 2 : 1, cells);
  const [chosen, other] = [
    argument(nodes, 1, cells),
    nodes[2] === undefined ? 'FALSE' : argument(nodes, 2, cells),
  ];
  return each([condition, chosen, other], ([holds, value = '', otherwise = '']) =>
    holds === 0 ? otherwise : value,
  );
}

function argument(nodes: readonly AstExpression[], index: number, cells: Cells): CellValue | Column {
  const node = nodes[index];
  if (node === undefined) throw new Error('an argument is missing');
  return valueOf(node, cells);
}
