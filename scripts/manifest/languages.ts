import { descendants, only, type Element } from './element';
import { textsOf } from './limits';

/** The language that the manifest itself is written in. */
export const defaultLocale = 'sv-SE';

/** The languages that it is overridden in. */
export const otherLocales = ['en-US'] as const;

/** A sentence for every text without exactly one override per other language, and for every file of the wrong language. */
export function checkLanguages(manifest: Element): readonly string[] {
  const locale = only(manifest, 'DefaultLocale').text;
  const namespace = only(manifest, 'Namespace').attributes['resid'];
  const all = descendants(manifest);
  const texts = all.filter((element) => isText(element) && element.attributes['id'] !== namespace);
  return [
    ...(locale === defaultLocale ? [] : [`the default locale is ${locale}, not ${defaultLocale}`]),
    ...[...texts, ...all.filter((element) => element.children.some(isOverride))].flatMap(overrideProblems),
    ...all.flatMap(fileProblems),
    ...metadataProblems(manifest),
  ];
}

/** The file that describes the functions in a language. */
export function metadataFile(locale: string): string {
  return `functions.${locale}.json`;
}

function isText({ name, attributes }: Element): boolean {
  const named = name === 'DisplayName' || name === 'Description' || name === 'bt:String';
  return named && attributes['DefaultValue'] !== undefined;
}

function isOverride({ name }: Element): boolean {
  return name === 'Override' || name === 'bt:Override';
}

function overrideProblems({ attributes, children }: Element): readonly string[] {
  const locales = children.map((child) => child.attributes['Locale'] ?? '').join(' ');
  const what = attributes['id'] ?? attributes['DefaultValue'] ?? '';
  return locales === otherLocales.join(' ')
    ? []
    : [`"${what}" is overridden in [${locales}], it must be in [${otherLocales.join(' ')}]`];
}

/** An address that names a language must name the one that it is given for. */
function fileProblems(element: Element): readonly string[] {
  const given = [defaultLocale, ...element.children.map((child) => child.attributes['Locale'] ?? '')];
  return textsOf(element).flatMap((address, index) => {
    const named = /\.([a-z]{2}-[A-Z]{2})\.(json|html)$/.exec(address)?.[1];
    return named === undefined || named === given[index]
      ? []
      : [`${address} is given for ${given[index] ?? ''}`];
  });
}

function metadataProblems(manifest: Element): readonly string[] {
  const [source] = only(manifest, 'Metadata').children;
  const resource = descendants(manifest).find(
    ({ attributes }) => attributes['id'] === source?.attributes['resid'],
  );
  const files = resource === undefined ? [] : textsOf(resource).map((address) => address.split('/').at(-1));
  const expected = [defaultLocale, ...otherLocales].map(metadataFile);
  return files.join(' ') === expected.join(' ')
    ? []
    : [`the functions are described in [${files.join(' ')}], the build writes [${expected.join(' ')}]`];
}
