import type { Language } from '../text/language';
import type { DescribedFunction, ParameterDescription } from './reference/describeFunction';
import { describedFunctions } from './reference';

/** A parameter in the JSON that Excel loads. Of type any: Excel hands over every cell as it is, blanks and errors too. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'scalar' | 'matrix';
  readonly optional?: true;
}

/** A function in the JSON that Excel loads. Id and name are the same in every language. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
}

/** The whole JSON that Excel loads for one language. */
export interface Metadata {
  /** Errors in cells come to the function, which keeps them in their row. */
  readonly allowErrorForDataTypeAny: true;
  /** Cells with a data type come as they are; they are unwrapped here. */
  readonly allowCustomDataForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** The metadata of all functions, with descriptions and parameter names in the language. */
export function metadata(language: Language): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: describedFunctions.map((each) => functionMetadata(each, language)),
  };
}

function functionMetadata(
  { id, about, parameters }: DescribedFunction,
  language: Language,
): FunctionMetadata {
  return {
    id,
    name: id,
    description: about[language],
    parameters: parameters.map((parameter) => parameterMetadata(parameter, language)),
    result: { type: 'any', dimensionality: 'matrix' },
  };
}

function parameterMetadata(parameter: ParameterDescription, language: Language): ParameterMetadata {
  return {
    name: parameter.name[language],
    description: parameter.about[language],
    type: 'any',
    dimensionality: parameter.dimensionality,
    ...(parameter.optional ? { optional: true } : {}),
  };
}
