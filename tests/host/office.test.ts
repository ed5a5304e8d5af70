import { languageOf, themeOf } from '../../src/host/office';

it.each([
  ['sv-SE', 'sv'],
  ['sv', 'sv'],
  ['SV-fi', 'sv'],
  ['en-US', 'en'],
  ['nb-NO', 'en'],
  ['', 'en'],
])('%s is read as %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

it.each([
  ['#FFFFFF', 'light'],
  ['#f3f3f3', 'light'],
  ['#292929', 'dark'],
  ['000000', 'dark'],
  ['#217346', 'dark'],
  ['', null],
  ['white', null],
])('a background of %s is %s', (bodyBackgroundColor, theme) => {
  expect(themeOf({ bodyBackgroundColor })).toBe(theme);
});

it('leaves the theme to the system where the host has none', () => {
  expect(themeOf(undefined)).toBeNull();
});
