import { checkManifest } from '../../scripts/manifest/check';
import { builtManifest } from '../../scripts/manifest/baseUrl';
import { manifest, publication } from './publication';

test('the manifest passes every check', () => {
  expect(checkManifest(manifest, publication)).toEqual([]);
});

test('it passes them where it is published, too', () => {
  const url = 'https://kommun.example/a&b/varddygn';
  expect(checkManifest(builtManifest(manifest, `${url}/`), { ...publication, url })).toEqual([]);
});

/** One change to the manifest (what, by what) and what the check says about it. */
const changes: readonly (readonly [title: string, from: string | RegExp, to: string, sentence: string])[] = [
  [
    'an element in the wrong place',
    /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
    '$2$1',
    '<OfficeApp> holds [Id ProviderName Version DefaultLocale',
  ],
  ['an element that is missing', /<Supertip>[^]*?<\/Supertip>/, '', '<Control> holds [Label Icon Action]'],
  [
    'an element that the schema does not know',
    '<LearnMoreUrl resid="About.Url" />',
    '<LearnMoreUrl resid="About.Url" /><Extra />',
    '<GetStarted> holds [Title Description LearnMoreUrl Extra]',
  ],
  [
    'an override without its prefix',
    '<bt:Override Locale="en-US" Value="Open Vårddygn" />',
    '<Override Locale="en-US" Value="Open Vårddygn" />',
    '<bt:String> holds [Override]',
  ],
  [
    'runtimes behind the form factors',
    /(<Runtimes>[^]*<\/Runtimes>)\s*(<AllFormFactors>[^]*<\/AllFormFactors>)/,
    '$2$1',
    '<Host> holds [AllFormFactors Runtimes DesktopFormFactor]',
  ],
  [
    'a resid without a resource',
    '<Label resid="Group.Label" />',
    '<Label resid="Group.Labels" />',
    '<Label resid="Group.Labels"> has no resource in bt:ShortStrings',
  ],
  [
    'a resid of the wrong kind',
    '<Label resid="Group.Label" />',
    '<Label resid="ShowTaskpane.Tip" />',
    '<Label resid="ShowTaskpane.Tip"> has no resource in bt:ShortStrings',
  ],
  [
    'a resource that nothing uses',
    '<Label resid="Group.Label" />',
    '<Label resid="ShowTaskpane.Label" />',
    'nothing uses the resource Group.Label',
  ],
  ['a resource given twice', ' id="Icon.20"', ' id="Icon.16"', 'the resource Icon.16 is given twice'],
  [
    'another page for the functions',
    '<Page>\n              <SourceLocation resid="Taskpane.Url" />',
    '<Page>\n              <SourceLocation resid="About.Url" />',
    '<SourceLocation resid="About.Url"> is not the shared runtime\'s page',
  ],
  [
    'another page for the button',
    '<Action xsi:type="ShowTaskpane">\n                    <SourceLocation resid="Taskpane.Url" />',
    '<Action xsi:type="ShowTaskpane">\n                    <SourceLocation resid="About.Url" />',
    '<SourceLocation resid="About.Url"> is not the shared runtime\'s page',
  ],
  [
    'another function file',
    '<FunctionFile resid="Taskpane.Url" />',
    '<FunctionFile resid="About.Url" />',
    '<FunctionFile resid="About.Url"> is not the shared runtime\'s page',
  ],
  ['a short runtime', 'lifetime="long"', 'lifetime="short"', 'must be lifetime="long"'],
  [
    'a long name',
    '<ProviderName>Vårddygn',
    `<ProviderName>${'x'.repeat(126)}`,
    'is longer than 125 characters',
  ],
  ['a long label', 'Value="Open Vårddygn"', `Value="${'x'.repeat(126)}"`, 'is longer than 125 characters'],
  [
    'a long description',
    'Value="Counts, prices',
    `Value="${'x'.repeat(250)}`,
    'is longer than 250 characters',
  ],
  [
    'a long tip',
    'Value="Read the placement list,',
    `Value="${'x'.repeat(250)}`,
    'is longer than 250 characters',
  ],
  ['a long id', /Group\.Label/g, 'x'.repeat(33), `the id ${'x'.repeat(33)} is longer than 32 characters`],
  [
    'a long address',
    'https://localhost:3000/functions.js"',
    `https://localhost:3000/${'x'.repeat(2048)}"`,
    'is longer than 2048 characters',
  ],
  [
    'an address that is not https',
    'https://localhost:3000/functions.js"',
    'http://localhost:3000/functions.js"',
    'http://localhost:3000/functions.js is not https',
  ],
  [
    'a namespace with a letter that Excel refuses',
    'DefaultValue="IFO"',
    'DefaultValue="IFÖ"',
    'the namespace "IFÖ" has a character that Excel refuses',
  ],
  [
    'a translated namespace',
    'DefaultValue="IFO" />',
    'DefaultValue="IFO"><bt:Override Locale="en-US" Value="IFC" /></bt:String>',
    'a translated namespace breaks formulas',
  ],
  [
    'another default locale',
    '<DefaultLocale>sv-SE',
    '<DefaultLocale>en-US',
    'the default locale is en-US, not sv-SE',
  ],
  [
    'a text without its English',
    '<bt:Override Locale="en-US" Value="Open Vårddygn" />',
    '',
    '"ShowTaskpane.Label" is overridden in [], it must be in [en-US]',
  ],
  [
    'a text without its Swedish name',
    '<Override Locale="en-US" Value="Vårddygn" />',
    '<Override Locale="sv-SE" Value="Vårddygn" />',
    '"Vårddygn" is overridden in [sv-SE], it must be in [en-US]',
  ],
  [
    'functions described in one language only',
    '<bt:Override Locale="en-US" Value="https://localhost:3000/functions.en-US.json" />',
    '',
    'the functions are described in [functions.sv-SE.json]',
  ],
  [
    'functions described in the wrong language',
    'functions.en-US.json',
    'functions.sv-SE.json',
    'functions.sv-SE.json is given for en-US',
  ],
  [
    'a page of the wrong language',
    'about.en-US.html" />\n        </bt:Url>',
    'about.sv-SE.html" />\n        </bt:Url>',
    'about.sv-SE.html is given for en-US',
  ],
  ['a file that the build does not write', /functions\.js"/, 'function.js"', 'function.js is not published'],
  [
    'an address on another server',
    'https://localhost:3000/functions.js"',
    'https://cdn.example/functions.js"',
    'https://cdn.example/functions.js is not published',
  ],
  [
    'an icon of another size',
    'assets/icon-40.png',
    'assets/icon-48.png',
    'assets/icon-48.png is given as 40 × 40 and is 48 × 48',
  ],
  [
    'an icon that is no PNG',
    'assets/icon-40.png',
    'assets/icon.svg',
    'assets/icon.svg is given as 40 × 40 and is no PNG',
  ],
  [
    'the icon in lists of add-ins of another size',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"',
    '<IconUrl DefaultValue="https://localhost:3000/assets/icon-80.png"',
    'assets/icon-80.png is given as 32 × 32 and is 80 × 80',
  ],
  [
    'an icon without a required size',
    /<bt:Image size="80" resid="Icon.80" \/>/,
    '',
    'an icon of the ribbon lacks the size 80',
  ],
  [
    'another version than the package',
    /<Version>.*<\/Version>/,
    '<Version>99.0.0</Version>',
    "the manifest's version is 99.0.0, the package's",
  ],
  [
    'a version that Excel cannot read',
    /<Version>.*<\/Version>/,
    '<Version>1.0.0-beta</Version>',
    '1.0.0-beta is not one to four numbers',
  ],
  ['an id that is no GUID', /<Id>.*<\/Id>/, '<Id>varddygn</Id>', 'the Id is no GUID'],
  [
    'a higher requirement',
    'Name="ExcelApi" MinVersion="1.13"',
    'Name="ExcelApi" MinVersion="1.17"',
    'the manifest requires SharedRuntime 1.1, ExcelApi 1.17, not',
  ],
  [
    'another permission',
    'ReadWriteDocument',
    'ReadDocument',
    'the permission is ReadDocument, not ReadWriteDocument',
  ],
];

test.each(changes)('%s is reported', (...[, from, to, sentence]) => {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  expect(checkManifest(changed, publication).join('\n')).toContain(sentence);
});

const malformed: readonly (readonly [title: string, from: string, to: string, message: string])[] = [
  ['a tag closed by another name', '</Hosts>', '</Host>', '</Host> closes another element'],
  ['a tag that is never closed', '</OfficeApp>', '', '<OfficeApp> is not closed'],
  ['an attribute without quotes', 'lifetime="long"', 'lifetime=long', 'a stray <'],
  [
    'an attribute given twice',
    'lifetime="long"',
    'lifetime="long" lifetime="long"',
    'gives an attribute twice',
  ],
  ['a bare ampersand', 'Value="Open Vårddygn"', 'Value="Open & close"', 'a stray &'],
  ['a stray bracket', '<Runtimes>', '<Runtimes>>', 'a stray >'],
];

test.each(malformed)('%s is refused', (...[, from, to, message]) => {
  expect(() => checkManifest(manifest.replace(from, to), publication)).toThrow(message);
});
