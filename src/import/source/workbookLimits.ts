/** The most cells of a sheet that the library takes, blank ones within its corners included (hucre 1.0.0, MAX_TOTAL_CELLS). */
export const largestWorkbook = 20_000_000;
