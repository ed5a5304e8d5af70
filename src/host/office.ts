import type { Language } from '../text/language';

/** Light or dark. */
export type Theme = 'light' | 'dark';

/** Where the pane woke up. */
export interface Surroundings {
  /** False in a plain browser, where there is no workbook. */
  readonly isExcel: boolean;
  /** The language of Excel, or of the browser. */
  readonly language: Language;
  /** Excel's theme where the host tells it; else null, and the system's holds. */
  readonly theme: Theme | null;
}

/** Waits until Office is ready and tells where we are. Without office.js (no network, no Excel) it is a plain browser. */
export async function wake(): Promise<Surroundings> {
  if (typeof Office === 'undefined') return plainBrowser();
  const { host } = await Office.onReady();
  if (!isExcelHost(host)) return plainBrowser();
  return {
    isExcel: true,
    language: languageOf(Office.context.displayLanguage),
    theme: themeOf(Office.context.officeTheme),
  };
}

/** office.js gives null, against its types, where there is no host. */
function isExcelHost(host: Office.HostType | null): boolean {
  return host === Office.HostType.Excel;
}

function plainBrowser(): Surroundings {
  return { isExcel: false, language: languageOf(navigator.language), theme: null };
}

/** Swedish for everybody whose Office speaks it, else English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('sv') ? 'sv' : 'en';
}

/** Half of the way from black to white. */
const middle = 128;

/** Whether the host's own background is dark; null where the host does not tell. */
export function themeOf(theme: Pick<Office.OfficeTheme, 'bodyBackgroundColor'> | undefined): Theme | null {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})/i.exec(theme?.bodyBackgroundColor ?? '');
  if (parts === null) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < middle ? 'dark' : 'light';
}
