import { descendants, only, type Element } from './element';
import { referencesOf, resourcesOf } from './resources';

const limitOfName = 125;
const limitOfDescription = 250;
const limitOfId = 32;
const limitOfAddress = 2048;

/** Microsoft's longest text per element: names and short strings, descriptions and long strings. */
const limitOfText: Readonly<Record<string, number>> = {
  ProviderName: limitOfName,
  DisplayName: limitOfName,
  'bt:ShortStrings': limitOfName,
  Description: limitOfDescription,
  'bt:LongStrings': limitOfDescription,
};

/** A sentence for every text, id or address that is longer than Excel takes, and for every address that is not https. */
export function checkLimits(manifest: Element): readonly string[] {
  const ids = [
    ...resourcesOf(manifest).map(({ id }) => id),
    ...referencesOf(manifest).map(({ resid }) => resid),
    ...descendants(manifest).map(({ attributes }) => attributes['id'] ?? ''),
  ];
  return [
    ...new Set([
      ...ids.filter((id) => id.length > limitOfId).map((id) => tooLong(`the id ${id}`, limitOfId)),
      ...descendants(manifest).flatMap(longTexts),
      ...addressesOf(manifest).flatMap(addressProblems),
    ]),
  ];
}

/** Every address in the manifest, the overrides of each language included. */
export function addressesOf(manifest: Element): readonly string[] {
  const holders = new Set([
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'SourceLocation',
    'bt:Image',
    'bt:Url',
  ]);
  return descendants(manifest)
    .filter(({ name }) => holders.has(name))
    .flatMap(textsOf);
}

/** The namespace is letters, digits, dots and underscores, begins with a letter, and is the same in every language. */
export function checkNamespace(manifest: Element): readonly string[] {
  const { resid } = only(manifest, 'Namespace').attributes;
  const namespaces = descendants(manifest).filter(({ attributes }) => attributes['id'] === resid);
  return namespaces.flatMap((namespace) => [
    ...(/^[A-Za-z][A-Za-z0-9._]*$/.test(namespace.attributes['DefaultValue'] ?? '')
      ? []
      : [`the namespace "${namespace.attributes['DefaultValue'] ?? ''}" has a character that Excel refuses`]),
    ...(namespace.children.length === 0
      ? []
      : ['a translated namespace breaks formulas: give it no override']),
  ]);
}

/** What the element says in each language: its own text or default value, and those of its overrides. */
export function textsOf({ text, attributes, children }: Element): readonly string[] {
  const own = attributes['DefaultValue'] ?? text;
  return [own, ...children.map((child) => child.attributes['Value'] ?? '')].filter((one) => one !== '');
}

function longTexts({ name, children, attributes, text }: Element): readonly string[] {
  const limit = limitOfText[name];
  if (limit === undefined) return [];
  const texts = name.startsWith('bt:')
    ? children.flatMap(textsOf)
    : textsOf({ name, children, attributes, text });
  return texts.filter((one) => one.length > limit).map((one) => tooLong(`"${one}"`, limit));
}

function addressProblems(address: string): readonly string[] {
  return [
    ...(address.startsWith('https://') ? [] : [`${address} is not https`]),
    ...(address.length > limitOfAddress ? [tooLong(`the address ${address}`, limitOfAddress)] : []),
  ];
}

function tooLong(what: string, limit: number): string {
  return `${what} is longer than ${limit} characters`;
}
