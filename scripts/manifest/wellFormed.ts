const aside = /<\?.*?\?>|<!--.*?-->/gs;
const tag = /<(\/?)([\w:]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/g;

/**
 * Throws unless every tag of the manifest is closed by its own name, attributes are quoted and nothing else holds `<`, `>`
 * or a bare `&`. The XML reader lets all of that pass; Excel does not.
 */
export function assertWellFormed(xml: string): void {
  const text = xml.replace(aside, '');
  const open: string[] = [];
  for (const [whole, closing = '', name = '', attributes = '', single = ''] of text.matchAll(tag)) {
    assertOwnNames(attributes, whole);
    if (closing !== '' && open.pop() !== name)
      throw new Error(`manifest.xml: ${whole} closes another element`);
    if (closing === '' && single === '') open.push(name);
  }
  if (open.length > 0) throw new Error(`manifest.xml: <${open.join('>, <')}> is not closed`);
  const [stray] = /[<>]/.exec(text.replace(tag, '')) ?? /&(?!(amp|lt|gt|quot|apos|#\d+);)/.exec(text) ?? [];
  if (stray !== undefined) throw new Error(`manifest.xml: a stray ${stray}`);
}

function assertOwnNames(attributes: string, whole: string): void {
  const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, name]) => name);
  if (new Set(names).size < names.length) throw new Error(`manifest.xml: ${whole} gives an attribute twice`);
}
