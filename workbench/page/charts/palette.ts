/** The colours of charts: those of Excel's theme for what has none of its own, and the page's for text and lines. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly series: readonly string[];
}

/** The six accents of a theme, and after them the same at 60 % of their light, as Excel goes on: no two of twelve series are alike. */
function accents(six: readonly string[]): readonly string[] {
  const part = (color: string, from: number): string =>
    Math.round(Number.parseInt(color.slice(from, from + 2), 16) * 0.6)
      .toString(16)
      .padStart(2, '0');
  return [...six, ...six.map((color) => `#${part(color, 1)}${part(color, 3)}${part(color, 5)}`)];
}

/** The accents of the Office theme since 2023, a shade lighter on dark paper. */
const light: Palette = {
  paper: '#ffffff',
  ink: '#242424',
  faint: '#616161',
  line: '#d9d9d9',
  series: accents(['#156082', '#E97132', '#196B24', '#0F9ED5', '#A02B93', '#4EA72E']),
};

const dark: Palette = {
  paper: '#1f1f1f',
  ink: '#f5f5f5',
  faint: '#b8b8b8',
  line: '#424242',
  series: accents(['#4FA3C7', '#F08A54', '#55B463', '#45BDEE', '#CC66C0', '#7CC95F']),
};

export const paletteFor = (isDark: boolean): Palette => (isDark ? dark : light);

const middle = 140;

/** How bright a colour looks, from 0 to 255. */
function brightness(color: string): number {
  const part = (from: number): number => Number.parseInt(color.slice(from, from + 2), 16);
  return 0.299 * part(1) + 0.587 * part(3) + 0.114 * part(5);
}

/** A colour of text that can be read on the paper; one that cannot gives way to the usual ink. */
export function readableInk(color: string | undefined, { paper, ink }: Palette): string {
  if (color === undefined) return ink;
  return brightness(color) < middle === brightness(paper) < middle ? ink : color;
}
