/**
 * What a workbook of the workbench holds that the usual parts of a file do not: kept in custom document properties,
 * which every program that saves .xlsx keeps. Excel itself keeps an add-in's settings in `xl/webextensions`, under the
 * way in which the add-in was installed; what it wrote there is read, but not written, since that way is not known here.
 */

import { XMLParser } from 'fast-xml-parser';
import { follows } from '../model/behaviours/behaviours';

/** What is kept beside the usual parts. */
export interface OwnContents {
  readonly settings: Readonly<Record<string, string>>;
  readonly xmlParts: readonly string[];
  /** Defined names that are not shown: the sheet (empty for the workbook) and the name. */
  readonly hiddenNames: readonly (readonly [sheet: string, name: string])[];
}

export const noOwnContents: OwnContents = { settings: {}, xmlParts: [], hiddenNames: [] };

const property = 'Varddygn.workbench.';

/** Excel lets a text property have 255 characters. */
const mostCharacters = 250;

/** The properties that hold the contents, in numbered pieces; none where there is nothing to keep. */
export function toProperties(contents: OwnContents): Record<string, string> {
  follows('fileSettings');
  const text = JSON.stringify(contents);
  if (text === JSON.stringify(noOwnContents)) return {};
  const pieces: string[] = text.match(new RegExp(`[^]{1,${String(mostCharacters)}}`, 'gu')) ?? [];
  return Object.fromEntries(pieces.map((piece, index) => [`${property}${String(index + 1)}`, piece]));
}

/** The contents out of a file's properties; nothing where they are not ours or were cut. */
export function fromProperties(properties: Readonly<Record<string, unknown>>): OwnContents {
  const pieces: string[] = [];
  for (let piece = properties[`${property}1`]; typeof piece === 'string';) {
    pieces.push(piece);
    piece = properties[`${property}${String(pieces.length + 1)}`];
  }
  if (pieces.length === 0) return noOwnContents;
  try {
    const contents: unknown = JSON.parse(pieces.join(''));
    return isOwnContents(contents) ? contents : noOwnContents;
  } catch {
    return noOwnContents;
  }
}

const isTexts = (value: unknown): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function isOwnContents(value: unknown): value is OwnContents {
  if (typeof value !== 'object' || value === null) return false;
  if (!('settings' in value && 'xmlParts' in value && 'hiddenNames' in value)) return false;
  const { settings, xmlParts, hiddenNames } = value;
  return (
    typeof settings === 'object' &&
    settings !== null &&
    Object.values(settings).every(isJson) &&
    isTexts(xmlParts) &&
    Array.isArray(hiddenNames) &&
    hiddenNames.every(isTexts)
  );
}

function isJson(text: unknown): boolean {
  try {
    if (typeof text !== 'string') return false;
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  isArray: (name) => name === 'property',
});

/** The settings that Excel keeps for an add-in in its part of the file; undefined for another add-in's part. */
export function extensionSettings(xml: string, addinId: string): Record<string, string> | undefined {
  const extension = member(parser.parse(xml), 'webextension');
  const id = member(member(extension, 'reference'), 'id');
  if (typeof id !== 'string' || id.toLowerCase() !== addinId.toLowerCase()) return undefined;
  const properties = member(member(extension, 'properties'), 'property');
  const entries = (Array.isArray(properties) ? properties : []).flatMap((item): [string, string][] => {
    const name = member(item, 'name');
    const value = member(item, 'value');
    return typeof name === 'string' && typeof value === 'string' && isJson(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(entries);
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
