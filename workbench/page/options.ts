/** How the workbench runs: read from its own address, so that every view of it can be linked to. */
export interface WorkbenchOptions {
  /** Excel's display language. */
  readonly language: 'sv-SE' | 'en-US';
  readonly dark: boolean;
  /** How office.js meets its host: as on Windows, or as on the web (tests only, over https). */
  readonly transport: 'external' | 'web';
  /** The requirement set that the model of Excel advertises. */
  readonly excelApi: '1.13' | '1.15';
  /** The workbook that is open at the start: the sample, an empty one, or a file that the page before handed over. */
  readonly workbook: 'sample' | 'empty' | 'opened';
}

/** Reads the address; anything unknown or left out takes its default (Swedish, the system's theme, the sample). */
export function readOptions(address: URL, systemIsDark: boolean): WorkbenchOptions {
  const asked = address.searchParams;
  const theme = asked.get('theme');
  return {
    language: asked.get('lang') === 'en-US' ? 'en-US' : 'sv-SE',
    dark: theme === null ? systemIsDark : theme === 'dark',
    transport: asked.get('transport') === 'web' ? 'web' : 'external',
    excelApi: asked.get('excelApi') === '1.13' ? '1.13' : '1.15',
    workbook: workbookOf(asked.get('workbook')),
  };
}

const workbookOf = (name: string | null): WorkbenchOptions['workbook'] =>
  name === 'empty' || name === 'opened' ? name : 'sample';

/** The address of the same workbench with one choice changed. */
export function withOption(address: URL, name: 'lang' | 'theme' | 'workbook', value: string): string {
  const changed = new URL(address);
  changed.searchParams.set(name, value);
  return changed.href;
}
