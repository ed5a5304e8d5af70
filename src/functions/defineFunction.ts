import type { Text } from '../text/language';
import type { LocatedProblem, ProblemCode } from '../text/problem';
import type { Parameter } from './arguments/parameter';
import { type FunctionResult, isLocated } from './cell';
import type { Example } from './examples/example';
import { withinLimit } from './results/size';

/**
 * Everything about one custom function. Its metadata, registration, reference page and example tests are derived
 * from it. Id and parameters are saved in people's workbooks: they never change, optional parameters may be appended.
 */
export interface Declaration<Values> {
  readonly id: string;
  readonly about: Text;
  /** In the order of the arguments; the keys are the English names. */
  readonly parameters: { readonly [Name in keyof Values]: Parameter<Values[Name]> };
  /** Problems that the calculation itself can meet, for the reference page. */
  readonly problems: readonly ProblemCode[];
  /** At least three, one of them an error. */
  readonly examples: readonly Example[];
  readonly compute: (values: Values) => FunctionResult;
}

/** A parameter as people see it. */
export interface ParameterDescription {
  readonly name: Text;
  readonly about: Text;
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional: boolean;
  readonly problems: readonly ProblemCode[];
}

/** A custom function, independent of the host. */
export interface CustomFunction {
  readonly id: string;
  readonly about: Text;
  readonly parameters: readonly ParameterDescription[];
  readonly problems: readonly ProblemCode[];
  readonly examples: readonly Example[];
  /** Calculates from arguments as Excel hands them over. Never throws for bad input: a problem is a cell. */
  readonly run: (args: readonly unknown[]) => FunctionResult;
}

/** Makes a custom function from its declaration. */
export function defineFunction<Values extends object>(declaration: Declaration<Values>): CustomFunction {
  const { id, about, parameters, problems, examples, compute } = declaration;
  return {
    id,
    about,
    parameters: descriptionsOf(parameters),
    problems,
    examples,
    run: (args) => {
      const values = valuesOf(parameters, args);
      return isLocated(values) ? [[values]] : withinLimit(compute(values));
    },
  };
}

type Parameters<Values> = Declaration<Values>['parameters'];

function descriptionsOf<Values extends object>(parameters: Parameters<Values>): ParameterDescription[] {
  const descriptions: ParameterDescription[] = [];
  for (const key in parameters) {
    const { swedishName, about, dimensionality, optional, problems } = parameters[key];
    descriptions.push({ name: { sv: swedishName, en: key }, about, dimensionality, optional, problems });
  }
  return descriptions;
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
