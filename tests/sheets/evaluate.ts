import { type AstExpression, parse, tokenize } from '@borgar/fx';

/** What a cell of a test holds. */
export type CellValue = number | string;

/** What formulas are worked out from: the value of a cell by its name, such as B5. */
export type Cells = (name: string) => CellValue;

const functions: Readonly<Record<string, (args: readonly CellValue[]) => CellValue>> = {
  MIN: (args) => Math.min(...args.map(Number)),
  MAX: (args) => Math.max(...args.map(Number)),
  ABS: ([value]) => Math.abs(Number(value)),
  ROUND: ([value, digits]) => roundAwayFromZero(Number(value), Number(digits)),
  // In English, as the workbench has it.
  FIXED: ([value, digits]) =>
    roundAwayFromZero(Number(value), Number(digits))
      .toFixed(Number(digits))
      .replace(/\B(?=(\d{3})+$)/gu, ','),
  CHAR: ([code]) => String.fromCharCode(Number(code)),
  SUBSTITUTE: ([text, old, fresh]) => String(text).replaceAll(String(old), String(fresh)),
};

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
  '<': (one, other) => Number(one < other),
  '>': (one, other) => Number(one > other),
};

/** Works out a plain formula as Excel does, as far as the sheets' own formulas need it. */
export function evaluate(formula: string, cells: Cells): CellValue {
  return valueOf(parse(tokenize(formula)), cells);
}

function valueOf(node: AstExpression, cells: Cells): CellValue {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'boolean' ? Number(node.value) : node.value;
    case 'ReferenceIdentifier':
      return cells(node.value.replaceAll('$', ''));
    case 'UnaryExpression':
      return -Number(argument(node.arguments, 0, cells));
    case 'BinaryExpression': {
      const operate = operators[node.operator];
      if (operate === undefined) throw new Error(`no operator ${node.operator}`);
      return operate(argument(node.arguments, 0, cells), argument(node.arguments, 1, cells));
    }
    case 'CallExpression': {
      const { name } = node.callee;
      if (name === 'IF')
        return argument(node.arguments, argument(node.arguments, 0, cells) === 0 ? 2 : 1, cells);
      const call = functions[name];
      if (call === undefined) throw new Error(`no function ${name}`);
      return call(node.arguments.map((each) => valueOf(each, cells)));
    }
    case 'ArrayExpression':
    case 'ErrorLiteral':
    case 'LambdaExpression':
    case 'LetExpression':
      throw new Error(`nothing is known of ${node.type}`);
  }
}

function argument(nodes: readonly AstExpression[], index: number, cells: Cells): CellValue {
  const node = nodes[index];
  if (node === undefined) throw new Error('an argument is missing');
  return valueOf(node, cells);
}
