/**
 * Names that SUMIFS, COUNTIFS or MATCH would take for comparisons, patterns, numbers or dates, some that they would take for those, and some
 * that differ by spaces alone.
 */
export const trickyNames = [
  ...['<18 år', '>=18 år', '=x', 'x', '<>', '?', '*', '~', '~*', 'HVB*', 'HVB öppen', 'HVB?', 'HVBa'],
  ...['HVB öppen ', 'HVB\u00a0öppen', 'hvb  Öppen', ' x'],
  ...['0310', '310', '1/2', '2026-01-02', 'SANT', 'TRUE', '1e3', '1000', 'hvb', ''],
] as const;
