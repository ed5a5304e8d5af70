import { parseManifest, only, type Element } from './element';
import { checkFiles, checkIconSizes, type PublishedFiles } from './files';
import { checkLanguages } from './languages';
import { checkLimits, checkNamespace } from './limits';
import { checkOrder } from './order';
import { checkResources, checkSharedRuntime } from './resources';

/** What the manifest is checked against: the address it is published at, its files and the package's version. */
export interface Publication {
  readonly url: string;
  readonly files: PublishedFiles;
  readonly version: string;
}

/**
 * Everything that can be wrong with a manifest and be seen without Excel, one sentence each; empty when all is well.
 * Microsoft's own validator sends the manifest to a server, so it is not used.
 */
export function checkManifest(xml: string, { url, files, version }: Publication): readonly string[] {
  const manifest = parseManifest(xml);
  const order = checkOrder(manifest);
  // The other checks look for elements where the schema has them.
  if (order.length > 0) return order;
  return [
    ...checkResources(manifest),
    ...checkSharedRuntime(manifest),
    ...checkLimits(manifest),
    ...checkNamespace(manifest),
    ...checkLanguages(manifest),
    ...checkIconSizes(manifest),
    ...checkFiles(manifest, url, files),
    ...checkVersion(manifest, version),
    ...checkRequirements(manifest),
  ];
}

function checkVersion(manifest: Element, version: string): readonly string[] {
  const { text } = only(manifest, 'Version');
  return [
    ...(text === version ? [] : [`the manifest's version is ${text}, the package's ${version}`]),
    ...(/^\d{1,5}(\.\d{1,5}){0,3}$/.test(text) ? [] : [`${text} is not one to four numbers of five digits`]),
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(only(manifest, 'Id').text)
      ? []
      : ['the Id is no GUID']),
  ];
}

/** A higher requirement hides the add-in in older Excel; a lower one starts it where it cannot run. */
const requirements = 'SharedRuntime 1.1, ExcelApi 1.13';

function checkRequirements(manifest: Element): readonly string[] {
  const sets = only(manifest, 'Sets').children.map(({ attributes }) =>
    [attributes['Name'], attributes['MinVersion']].join(' '),
  );
  const permission = only(manifest, 'Permissions').text;
  return [
    ...(sets.join(', ') === requirements
      ? []
      : [`the manifest requires ${sets.join(', ')}, not ${requirements}`]),
    ...(permission === 'ReadWriteDocument' ? [] : [`the permission is ${permission}, not ReadWriteDocument`]),
  ];
}
