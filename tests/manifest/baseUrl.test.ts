import { builtManifest, developmentUrl, manifestAt, readBaseUrl } from '../../scripts/manifest/baseUrl';
import { manifest } from './publication';

test.each([
  [undefined, developmentUrl],
  ['', developmentUrl],
  ['  ', developmentUrl],
  ['https://kommun.example', 'https://kommun.example'],
  ['https://kommun.example/', 'https://kommun.example'],
  ['https://kommun.example:8443/tillagg/varddygn//', 'https://kommun.example:8443/tillagg/varddygn'],
  [' https://Kommun.Example/Varddygn ', 'https://kommun.example/Varddygn'],
  ['https://vårddygn.example', 'https://xn--vrddygn-exa.example'],
])('%s is published at %s', (value, url) => {
  expect(readBaseUrl(value)).toEqual({ url });
});

test.each([
  ['http://kommun.example', 'inte https', 'not https'],
  ['ftp://kommun.example', 'inte https', 'not https'],
  ['kommun.example', 'inte en adress', 'not an address'],
  ['/varddygn', 'inte en adress', 'not an address'],
  ['https://', 'inte en adress', 'not an address'],
  ['https://kommun.example/?a=1', 'en adress med ? eller #', 'an address with ? or #'],
  ['https://kommun.example/#a', 'en adress med ? eller #', 'an address with ? or #'],
  ['https://kommun.example/?', 'en adress med ? eller #', 'an address with ? or #'],
  ['https://anna:hemligt@kommun.example', 'en adress med inloggning', 'an address with a login'],
])('%s is refused in both languages', (value, swedish, english) => {
  const answer = readBaseUrl(value);
  expect(answer).toHaveProperty('problem', expect.stringContaining(`VARDDYGN_URL är "${value}", ${swedish}`));
  expect(answer).toHaveProperty('problem', expect.stringContaining(`VARDDYGN_URL is "${value}", ${english}`));
});

test('every address of the manifest moves and nothing else changes', () => {
  const moved = manifestAt(manifest, 'https://kommun.example/varddygn');
  expect(moved).not.toContain('localhost');
  expect(moved.replaceAll('https://kommun.example/varddygn', developmentUrl)).toBe(manifest);
});

test('the address is text, neither XML nor a pattern', () => {
  expect(manifestAt(`"${developmentUrl}/a"`, 'https://kommun.example/$&/&')).toBe(
    '"https://kommun.example/$&amp;/&amp;/a"',
  );
});

test('the build stops on a wrong address and keeps the development server without one', () => {
  expect(() => builtManifest(manifest, 'http://kommun.example')).toThrow('VARDDYGN_URL');
  expect(builtManifest(manifest, undefined)).toBe(manifest);
});
