import { parseChoices, readChoices, writeChoices } from '../../src/host/choices';

const nothing = { language: null, theme: null };

describe('reading stored choices', () => {
  it.each([
    ['both', '{"language":"en","theme":"dark"}', { language: 'en', theme: 'dark' }],
    ['one', '{"theme":"light"}', { language: null, theme: 'light' }],
    ['nothing', null, nothing],
    ['unknown values', '{"language":"de","theme":1}', nothing],
    ['a list', '["sv"]', nothing],
    ['broken text', '{"language":', nothing],
    ['a null', 'null', nothing],
  ])('%s', (_, stored, expected) => {
    expect(parseChoices(stored)).toEqual(expected);
  });
});

it('goes without choices where the host keeps nothing', () => {
  expect(() => {
    writeChoices({ language: 'sv', theme: null });
  }).not.toThrow();
  expect(readChoices()).toEqual(nothing);
});
