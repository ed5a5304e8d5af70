/** A custom function as the host knows it: from the metadata file that the add-in ships, never from its code. */
export interface FunctionDeclaration {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterDeclaration[];
}

export interface ParameterDeclaration {
  readonly name: string;
  readonly description: string;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
}

/** Reads Excel's metadata JSON; a member that Excel would not find is a mistake in the add-in and throws. */
export function readFunctionMetadata(json: unknown): FunctionDeclaration[] {
  return list(record(json)['functions']).map((item) => {
    const declared = record(item);
    return {
      id: text(declared['id']),
      name: text(declared['name']),
      description: text(declared['description']),
      parameters: list(declared['parameters']).map(parameter),
    };
  });
}

function parameter(item: unknown): ParameterDeclaration {
  const declared = record(item);
  return {
    name: text(declared['name']),
    description: text(declared['description']),
    dimensionality: declared['dimensionality'] === 'matrix' ? 'matrix' : 'scalar',
    optional: declared['optional'] === true,
  };
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null)
    throw new TypeError('The functions metadata is not as Excel reads it.');
  return Object.fromEntries(Object.entries(value));
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('The functions metadata lacks a list.');
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('The functions metadata lacks a text.');
  return value;
}
