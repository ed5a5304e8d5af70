import type { Texts } from './pane';

/** The section where one invoice is checked. */
export const invoiceTexts = {
  title: { sv: 'Kontrollera faktura', en: 'Check an invoice' },
  lead: {
    sv: 'Jämför en faktura med vad placeringen ska kosta enligt tabellerna. Inget skrivs i arbetsboken.',
    en: 'Compares an invoice with what the placement should cost by the tables. Nothing is written in the workbook.',
  },
  placementId: { sv: 'Placerings-ID', en: 'Placement ID' },
  byPerson: { sv: 'Fakturan har inget placerings-ID', en: 'The invoice has no placement ID' },
  person: { sv: 'Personens nyckel', en: 'The person’s key' },
  personHint: {
    sv: 'Som i Placeringar. Aldrig ett personnummer.',
    en: 'As in Placements. Never a personal number.',
  },
  provider: { sv: 'Utförare', en: 'Provider' },
  number: { sv: 'Fakturanummer (valfritt)', en: 'Invoice number (optional)' },
  from: { sv: 'Avser från och med', en: 'Care from' },
  to: { sv: 'Avser till och med', en: 'Care through' },
  days: { sv: 'Fakturerade dygn (valfritt)', en: 'Days invoiced (optional)' },
  pricePerDay: { sv: 'Pris per dygn, kr (valfritt)', en: 'Price per day, kr (optional)' },
  amount: { sv: 'Belopp att betala, kr', en: 'Amount to pay, kr' },
  vatIs: { sv: 'Moms', en: 'VAT' },
  withoutVat: { sv: 'Ingen moms i beloppet', en: 'No VAT in the amount' },
  withVat: { sv: 'Moms ingår i beloppet', en: 'VAT is in the amount' },
  vat: { sv: 'Momsen, i kr eller %', en: 'The VAT, in kr or %' },
  vatHint: {
    sv: 'Som den står på fakturan, t.ex. 1 200 eller 25 %.',
    en: 'As the invoice says, e.g. 1200 or 25%.',
  },
  check: { sv: 'Kontrollera', en: 'Check' },
  checking: { sv: 'Kontrollerar …', en: 'Checking …' },
  clear: { sv: 'Ny faktura', en: 'New invoice' },
  expected: { sv: 'Så räknar listan', en: 'How the list counts' },
} as const satisfies Texts;

/** Why a field of the invoice cannot be understood. */
export const invoiceTroubles = {
  nobody: {
    sv: 'Skriv placerings-ID, eller personens nyckel nedan.',
    en: 'Write the placement ID, or the person’s key below.',
  },
  noDate: { sv: 'Skriv datumet som 2026-10-31.', en: 'Write the date like 2026-10-31.' },
  order: { sv: 'Sista dagen är före den första.', en: 'The last day is before the first.' },
  noNumber: {
    sv: 'Skriv ett tal, t.ex. 1 467,50.',
    en: 'Write a number, e.g. 1467.50.',
  },
  noAmount: { sv: 'Skriv beloppet, t.ex. 33 000,50.', en: 'Write the amount, e.g. 33000.50.' },
  noVat: {
    sv: 'Skriv momsen i kr, eller i procent som 25 %.',
    en: 'Write the VAT in kr, or in percent like 25%.',
  },
} as const satisfies Texts;
