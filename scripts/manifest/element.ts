import { XMLParser } from 'fast-xml-parser';
import { assertWellFormed } from './wellFormed';

/** An element of the manifest: its name with prefix (`bt:Url`), its attributes, its child elements and its own text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  ignoreDeclaration: true,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
});

/** The manifest's root element. Throws when the text is not well-formed XML with one root. */
export function parseManifest(xml: string): Element {
  assertWellFormed(xml);
  const [root] = elementsOf(parser.parse(xml));
  if (root === undefined) throw new Error('manifest.xml has no root element');
  return root;
}

/** All elements in document order, the given one first. */
export function descendants(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** The one descendant of a name; throws when there is none or more than one. */
export function only(element: Element, name: string): Element {
  const [found, ...more] = descendants(element).filter((candidate) => candidate.name === name);
  if (found === undefined || more.length > 0) throw new Error(`expected exactly one <${name}>`);
  return found;
}

// The parser's ordered form: [{ 'bt:Url': [children], ':@': { attributes } }, { '#text': '…' }]
function elementsOf(nodes: unknown): readonly Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.filter(isRecord).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text');
    return name === undefined ? [] : [elementOf({ name, content: node[name], attributes: node[':@'] })];
  });
}

interface ParsedNode {
  readonly name: string;
  readonly content: unknown;
  readonly attributes: unknown;
}

function elementOf({ name, content, attributes }: ParsedNode): Element {
  return { name, attributes: textsOf(attributes), children: elementsOf(content), text: textOf(content) };
}

function textOf(nodes: unknown): string {
  const list = Array.isArray(nodes) ? nodes.filter(isRecord) : [];
  return list.map((node) => (typeof node['#text'] === 'string' ? node['#text'] : '')).join('');
}

function textsOf(attributes: unknown): Readonly<Record<string, string>> {
  const entries = isRecord(attributes) ? Object.entries(attributes) : [];
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
