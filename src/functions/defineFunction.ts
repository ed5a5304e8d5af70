import type { Text } from '../text/language';
import type { LocatedProblem, ProblemCode } from '../text/problem';
import type { Parameter } from './arguments/parameter';
import { type FunctionResult, isLocated } from './cell';
import { withinLimit } from './results/size';

/**
 * How one custom function calculates. Its registration is derived from it, and with its description (`reference`) also its metadata,
 * reference page and example tests. Id and parameters are saved in people's workbooks: they never change, optional parameters may be
 * appended.
 */
export interface Declaration<Values> {
  readonly id: string;
  /** In the order of the arguments; the keys are the English names. */
  readonly parameters: { readonly [Name in keyof Values]: Parameter<Values[Name]> };
  readonly compute: (values: Values) => FunctionResult;
}

/** A parameter as a caller needs to know it. */
export interface ParameterShape<Name extends string = string> {
  readonly name: Text & { readonly en: Name };
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  /** The problems that its cells can have. */
  readonly problems: readonly ProblemCode[];
}

/** A custom function, independent of the host. */
export interface CustomFunction<Name extends string = string> {
  readonly id: string;
  readonly parameters: readonly ParameterShape<Name>[];
  /** Calculates from arguments as Excel hands them over. Never throws for bad input: a problem is a cell. */
  readonly run: (args: readonly unknown[]) => FunctionResult;
}

/** Makes a custom function from its declaration. */
export function defineFunction<Values extends object>({
  id,
  parameters,
  compute,
}: Declaration<Values>): CustomFunction<NameIn<Values>> {
  return {
    id,
    parameters: shapesOf(parameters),
    run: (args) => {
      const values = valuesOf(parameters, args);
      return isLocated(values) ? [[values]] : withinLimit(compute(values));
    },
  };
}

type NameIn<Values> = Extract<keyof Values, string>;

type Parameters<Values> = Declaration<Values>['parameters'];

function shapesOf<Values extends object>(parameters: Parameters<Values>): ParameterShape<NameIn<Values>>[] {
  const shapes: ParameterShape<NameIn<Values>>[] = [];
  for (const key in parameters) {
    const { swedishName, dimensionality, optional, problems } = parameters[key];
    shapes.push({ name: { sv: swedishName, en: key }, dimensionality, optional, problems });
  }
  return shapes;
}

/** The values of the arguments, or the problem of the first argument that has one as a whole. */
function valuesOf<Values extends object>(
  parameters: Parameters<Values>,
  args: readonly unknown[],
): Values | LocatedProblem {
  const values: Partial<Values> = {};
  let position = 0;
  for (const key in parameters) {
    const parameter = parameters[key];
    const value = parameter.take(args[position], { sv: parameter.swedishName, en: key });
    if (isLocated(value)) return value;
    values[key] = value;
    position += 1;
  }
  if (!isComplete(values, parameters)) throw new TypeError('a parameter was not read');
  return values;
}

function isComplete<Values extends object>(
  values: Partial<Values>,
  parameters: Parameters<Values>,
): values is Values {
  return Object.keys(parameters).every((key) => key in values);
}
