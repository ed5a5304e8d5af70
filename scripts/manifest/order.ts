import type { Element } from './element';

/**
 * Which children an element may have and in which order, as Microsoft's schema of the task-pane manifest and of its
 * VersionOverrides 1.0 fixes it. `?` = may be left out, `*` = any number, `+` = at least one. Excel refuses a manifest
 * in another order without saying why. An element of two kinds has its xsi:type behind a colon.
 */
const children: Readonly<Record<string, string>> = {
  OfficeApp:
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl? ' +
    'AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides',
  DisplayName: 'Override*',
  Description: 'Override*',
  IconUrl: 'Override*',
  HighResolutionIconUrl: 'Override*',
  SupportUrl: 'Override*',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  'Host:Workbook': 'Runtimes AllFormFactors DesktopFormFactor',
  Requirements: 'Sets',
  Sets: 'Set+',
  DefaultSettings: 'SourceLocation',
  SourceLocation: 'Override*',
  'VersionOverrides:VersionOverridesV1_0': 'Description? Requirements? Hosts Resources',
  Runtimes: 'Runtime',
  AllFormFactors: 'ExtensionPoint+',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+',
  'ExtensionPoint:CustomFunctions': 'Script Page Metadata Namespace',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint:PrimaryCommandSurface': 'OfficeTab+',
  OfficeTab: 'Group+',
  Group: 'Label Icon Control+',
  Icon: 'bt:Image+',
  'Control:Button': 'Label Supertip Icon Action Enabled?',
  Supertip: 'Title Description',
  'Action:ShowTaskpane': 'SourceLocation',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:Image': 'bt:Override*',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

/** A sentence for every element whose children are not the ones, in number and order, that the schema asks for. */
export function checkOrder(element: Element): readonly string[] {
  const expected = children[kindOf(element)] ?? '';
  const found = element.children.map((child) => child.name);
  const own = patternOf(expected).test(found.map((name) => `${name} `).join(''))
    ? []
    : [`<${element.name}> holds [${found.join(' ')}], the schema asks for [${expected}]`];
  return [...own, ...element.children.flatMap(checkOrder)];
}

function kindOf({ name, attributes }: Element): string {
  const type = attributes['xsi:type'];
  return type === undefined || name === 'OfficeApp' ? name : `${name}:${type}`;
}

function patternOf(expected: string): RegExp {
  const parts = expected.split(' ').filter((part) => part !== '');
  return new RegExp(`^${parts.map((part) => part.replace(/^([\w:]+)([?*+]?)$/, '($1 )$2')).join('')}$`);
}
