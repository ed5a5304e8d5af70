import { descendants, only, type Element } from './element';

/** Which kind of resource an element's resid must point to; an element left out here must not have a resid. */
const kindOfReference: Readonly<Record<string, string>> = {
  'bt:Image': 'bt:Images',
  Runtime: 'bt:Urls',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Namespace: 'bt:ShortStrings',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/** A sentence for every resid without a resource of its kind, every resource that nothing uses and every id given twice. */
export function checkResources(manifest: Element): readonly string[] {
  const resources = resourcesOf(manifest);
  const references = referencesOf(manifest);
  const ids = resources.map(({ id }) => id);
  return [
    ...references
      .filter(({ resid, kind }) => !resources.some((one) => one.id === resid && one.kind === kind))
      .map(({ resid, kind, name }) => `<${name} resid="${resid}"> has no resource in ${kind}`),
    ...ids
      .filter((id) => !references.some(({ resid }) => resid === id))
      .map((id) => `nothing uses the resource ${id}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the resource ${id} is given twice`),
  ];
}

/**
 * A shared runtime exists only when Runtime, Page, FunctionFile and the pane's SourceLocation have the same resid;
 * otherwise Excel starts a second page that knows nothing of the first.
 */
export function checkSharedRuntime(manifest: Element): readonly string[] {
  const runtime = only(manifest, 'Runtime').attributes;
  const pane = descendants(manifest).filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane');
  const parts = [only(manifest, 'Page'), only(manifest, 'FunctionFile'), ...pane];
  const others = parts.flatMap(descendants).filter(({ attributes }) => attributes['resid'] !== undefined);
  return [
    ...(runtime['lifetime'] === 'long'
      ? []
      : ['the runtime of the pane and the functions must be lifetime="long"']),
    ...others
      .filter(({ attributes }) => attributes['resid'] !== runtime['resid'])
      .map(
        ({ name, attributes }) =>
          `<${name} resid="${attributes['resid'] ?? ''}"> is not the shared runtime's page`,
      ),
  ];
}

/** Every resource of the manifest: its id and the list that it stands in. */
export function resourcesOf(manifest: Element): readonly { readonly id: string; readonly kind: string }[] {
  const lists = only(manifest, 'Resources').children;
  return lists.flatMap((list) =>
    list.children.map(({ attributes }) => ({ id: attributes['id'] ?? '', kind: list.name })),
  );
}

/** Every use of a resource: by which element, and the list that the resource must stand in. */
export function referencesOf(
  manifest: Element,
): readonly { readonly name: string; readonly resid: string; readonly kind: string }[] {
  return descendants(manifest).flatMap(({ name, attributes: { resid } }) =>
    resid === undefined ? [] : [{ name, resid, kind: kindOfReference[name] ?? 'no list' }],
  );
}
