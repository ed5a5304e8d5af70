import { liftedCalls } from '../../../workbench/page/grid/liftedCalls';
import type { ParameterDeclaration } from '../../../workbench/page/grid/functionDeclaration';

const scalar: ParameterDeclaration = {
  name: 's',
  description: '',
  dimensionality: 'scalar',
  optional: false,
};
const matrix: ParameterDeclaration = {
  name: 'm',
  description: '',
  dimensionality: 'matrix',
  optional: false,
};
const optional: ParameterDeclaration = { ...scalar, optional: true };

describe('how a function is called for what stands in the formula', () => {
  test('a single cell reaches a range parameter as rows, a scalar as itself, an omitted one as null', () => {
    expect(liftedCalls([5, 6], [matrix, scalar, optional])).toEqual([[[[[5]], 6, null]]]);
  });

  test('a blank cell reaches a required range parameter as a row with a blank', () => {
    expect(liftedCalls([null], [matrix])).toEqual([[[[[null]]]]]);
  });

  test('an omitted optional range parameter is null', () => {
    expect(liftedCalls([1], [matrix, { ...matrix, optional: true }])).toEqual([[[[[1]], null]]]);
  });

  test('a range for a scalar parameter calls once for each cell, as Excel does', () => {
    expect(liftedCalls([[[1], [2]], 9], [scalar, scalar])).toEqual([[[1, 9]], [[2, 9]]]);
  });

  test('a row against a column gives every pair; beyond the end of a shorter range stands #N/A', () => {
    expect(liftedCalls([[[1], [2]], [[3, 4]]], [scalar, scalar])).toEqual([
      [
        [1, 3],
        [1, 4],
      ],
      [
        [2, 3],
        [2, 4],
      ],
    ]);
    expect(
      liftedCalls(
        [
          [[1], [2], [3]],
          [[4], [5]],
        ],
        [scalar, scalar],
      )[2],
    ).toEqual([[3, { error: '#N/A' }]]);
  });
});
