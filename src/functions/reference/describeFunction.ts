import type { Text } from '../../text/language';
import type { ProblemCode } from '../../text/problem';
import type { CustomFunction, ParameterShape } from '../defineFunction';
import type { Example } from '../examples/example';

/**
 * What people read about a custom function. It stands apart from the declaration, so that what Excel loads to calculate
 * carries none of it.
 */
export interface Description<Name extends string> {
  readonly about: Text;
  /** One text for each parameter of the declaration, by its English name. */
  readonly parameters: Readonly<Record<Name, Text>>;
  /** Problems that the calculation itself can meet, for the reference page. */
  readonly problems: readonly ProblemCode[];
  /** At least three, one of them an error. */
  readonly examples: readonly Example[];
}

/** A parameter as people see it. */
export interface ParameterDescription extends ParameterShape {
  readonly about: Text;
}

/** A custom function with everything that its metadata, its reference page and the pane tell about it. */
export interface DescribedFunction extends CustomFunction {
  readonly about: Text;
  readonly parameters: readonly ParameterDescription[];
  readonly problems: readonly ProblemCode[];
  readonly examples: readonly Example[];
}

/** The custom function together with its description. */
export function describeFunction<Name extends string>(
  computed: CustomFunction<Name>,
  { about, parameters, problems, examples }: Description<Name>,
): DescribedFunction {
  return {
    ...computed,
    about,
    parameters: computed.parameters.map((shape) => ({ ...shape, about: parameters[shape.name.en] })),
    problems,
    examples,
  };
}
