import { descendants, type Element } from './element';
import { pngSize } from './iconSizes';
import { addressesOf } from './limits';

/** What the build puts in the published folder, as far as the manifest needs it: path and, where it is read, content. */
export type PublishedFiles = ReadonlyMap<string, Uint8Array | null>;

/** A sentence for every address whose file is not published and for every icon that is not a PNG of the size it is given for. */
export function checkFiles(manifest: Element, base: string, files: PublishedFiles): readonly string[] {
  const paths = addressesOf(manifest).map((address) => pathBelow(base, address));
  return [
    ...new Set([
      ...paths.filter((path) => !files.has(path)).map((path) => `${path} is not published`),
      ...iconsOf(manifest).flatMap(({ address, size }) =>
        iconProblems(pathBelow(base, address), size, files),
      ),
    ]),
  ];
}

/** Sizes that Excel requires of every icon of the ribbon, and those that it takes besides. */
const requiredSizes = ['16', '32', '80'] as const;

/** A sentence for every icon of the ribbon that lacks a required size. */
export function checkIconSizes(manifest: Element): readonly string[] {
  const icons = descendants(manifest).filter(({ name }) => name === 'Icon');
  return icons.flatMap((icon) => {
    const sizes = icon.children.map(({ attributes }) => attributes['size'] ?? '');
    return requiredSizes
      .filter((size) => !sizes.includes(size))
      .map((size) => `an icon of the ribbon lacks the size ${size}`);
  });
}

function pathBelow(base: string, address: string): string {
  return address.startsWith(`${base}/`) ? address.slice(base.length + 1) : address;
}

function iconsOf(manifest: Element): readonly { readonly address: string; readonly size: number }[] {
  const all = descendants(manifest);
  const valueOf = (key: string, value: string): string =>
    all.find(({ attributes }) => attributes[key] === value)?.attributes['DefaultValue'] ?? '';
  const named = all.flatMap(({ name, attributes: { DefaultValue: address } }) => {
    const size = name === 'IconUrl' ? 32 : 64;
    return address !== undefined && /^(IconUrl|HighResolutionIconUrl)$/.test(name) ? [{ address, size }] : [];
  });
  const ribbon = all.flatMap(({ attributes: { size, resid } }) =>
    size === undefined || resid === undefined ? [] : [{ address: valueOf('id', resid), size: Number(size) }],
  );
  return [...named, ...ribbon];
}

function iconProblems(path: string, size: number, files: PublishedFiles): readonly string[] {
  const bytes = files.get(path);
  const found = bytes === undefined || bytes === null ? undefined : pngSize(bytes);
  if (found?.width === size && found.height === size) return [];
  const shape = found === undefined ? 'no PNG' : `${found.width} × ${found.height}`;
  return [`${path} is given as ${size} × ${size} and is ${shape}`];
}
