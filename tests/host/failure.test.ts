import { failureOf, isFailure } from '../../src/host/failure';

it.each([
  ['a cell in edit mode', { code: 'InvalidOperationInCellEditMode' }, { failure: 'cellEdit' }],
  ['a protected sheet', { code: 'AccessDenied' }, { failure: 'protected' }],
  ['too much to send', { code: 'RequestPayloadSizeLimitExceeded' }, { failure: 'tooLarge' }],
  ['too much to get', { code: 'ResponsePayloadSizeLimitExceeded' }, { failure: 'tooLarge' }],
  ['another code', { code: 'GeneralException' }, { failure: 'other', code: 'GeneralException' }],
  ['an error without a code', new TypeError('oops'), { failure: 'other', code: 'TypeError' }],
  ['something else', 'oops', { failure: 'other', code: 'oops' }],
])('%s', (_, error, failure) => {
  expect(failureOf(error)).toEqual(failure);
});

it('tells a failure from an answer', () => {
  expect(isFailure({ failure: 'cellEdit' })).toBe(true);
  expect(isFailure('Placeringar')).toBe(false);
  expect(isFailure(null)).toBe(false);
  expect(isFailure([])).toBe(false);
});
