/** Names that SUMIFS, COUNTIFS or MATCH would take for comparisons, patterns, numbers or dates, and some that they would take for those. */
export const trickyNames = [
  ...['<18 år', '>=18 år', '=x', 'x', '<>', '?', '*', '~', '~*', 'HVB*', 'HVB öppen', 'HVB?', 'HVBa'],
  ...['0310', '310', '1/2', '2026-01-02', 'SANT', 'TRUE', '1e3', '1000', 'hvb', ''],
] as const;
