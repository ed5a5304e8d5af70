import { parseIsoDay } from '../../../src/core/day';
import type { InvoiceTables } from '../../../src/functions/invoice/invoiceTables';
import { invoiceIntentions } from '../../../src/taskpane/invoice/invoiceIntentions';
import { type InvoiceField, type InvoiceState, noInvoice } from '../../../src/taskpane/invoice/invoiceState';
import { typedInvoice } from '../../../src/taskpane/invoice/typedInvoice';
import { typedMillionths } from '../../../src/taskpane/invoice/typedNumber';
import { fakeWorkbook } from '../fakeWorkbook';

const tables: InvoiceTables = {
  placements: [
    ['Placerings-ID', 'Placeringsform', 'Startdatum', 'Slutdatum', 'Dygnspris'],
    ['P1', 'HVB', '2026-01-01', '', 1467.5],
  ],
  ...{ prices: null, ledger: null, further: [] },
};

const whole: Partial<Record<InvoiceField, string>> = {
  placementId: 'P1',
  from: ' 2026-01-01 ',
  to: '2026-01-10',
  days: '12',
  amount: '17 610,00',
};

const typing = (typed: Partial<Record<InvoiceField, string>>, hasVat = false): InvoiceState => ({
  ...noInvoice,
  typed: { ...noInvoice.typed, ...typed },
  hasVat,
});

it.each([
  ['1 467,50', 1467.5],
  ['1\u00a0467,50 kr', 1467.5],
  ['1467.5', 1467.5],
  ['1.467,50', 1467.5],
  ['1,467.50', 1467.5],
  ['-300', -300],
  ['33000', 33_000],
])('“%s” is a number', (text, number) => {
  expect(typedMillionths(text)).toBe(number * 1_000_000);
});

it.each(['1.467', '1,467', 'tolv', '', '1 46 7', '12,5,0'])('“%s” is none, or could be two', (text) => {
  expect(typedMillionths(text)).toBeNull();
});

it('reads what has been typed: ten days, one past the last is the end, no VAT', () => {
  const from = parseIsoDay('2026-01-01') ?? NaN;
  expect(typedInvoice(typing({ ...whole, number: ' F7 ', pricePerDay: '1 467,50' }))).toEqual({
    ...{ placementId: 'P1', person: '', provider: '', number: 'F7' },
    invoice: {
      care: { from, until: from + 10 },
      days: 12_000_000,
      pricePerDay: 1_467_500_000,
      amount: 1_761_000,
      vat: null,
    },
  });
});

it.each([
  ['3 522', 352_200],
  // 17 610 is 125 % of 14 088.
  ['25 %', 352_200],
  // And 106 % of 16 613,2075…
  ['6%', 99_679],
])('takes VAT as it stands on the invoice: %s', (vat, ore) => {
  expect(typedInvoice(typing({ ...whole, vat }, true))).toMatchObject({ invoice: { vat: ore } });
});

it.each([
  [{ placementId: ' ' }, false, { placementId: 'nobody' }],
  [{ from: '2026-02-30', to: '' }, false, { from: 'noDate', to: 'noDate' }],
  [{ to: '2025-12-31' }, false, { to: 'order' }],
  [
    { days: '-1', pricePerDay: '1.467', amount: '' },
    false,
    { days: 'noNumber', pricePerDay: 'noNumber', amount: 'noAmount' },
  ],
  [{ vat: '' }, true, { vat: 'noVat' }],
  [{ vat: 'x %' }, true, { vat: 'noVat' }],
] as const)('says of each field what is wrong: %j', (typed, hasVat, troubles) => {
  expect(typedInvoice(typing({ ...whole, ...typed }, hasVat))).toEqual({ troubles });
});

/** A pane in which an invoice has been typed. */
function pane(answers: Parameters<typeof fakeWorkbook>[0] = {}): ReturnType<typeof fakeWorkbook>['desk'] {
  const { desk } = fakeWorkbook({ readInvoiceTables: () => Promise.resolve(tables), ...answers });
  for (const [field, text] of Object.entries(typing(whole).typed))
    desk.store.dispatch({ type: 'invoice', event: { type: 'typed', field: fieldOf(field), text } });
  return desk;
}

function fieldOf(name: string): InvoiceField {
  const fields: readonly InvoiceField[] = ['placementId', 'from', 'to', 'days', 'amount', 'person'];
  return fields.find((field) => field === name) ?? 'provider';
}

it('checks against the tables: 12 days at 1 467,50 are invoiced, ten were placed', async () => {
  const desk = pane();
  await invoiceIntentions(desk).check();
  expect(desk.store.state().invoice).toMatchObject({
    isChecking: false,
    answer: { verdictText: { sv: 'Begär rättelse: 2 dygn för mycket, 2\u00a0935\u00a0kr.' } },
  });
});

it('knows the list through the day that somebody has said, else the day that it shows', async () => {
  const desk = pane({ readListDate: () => Promise.resolve(parseIsoDay('2026-01-05') ?? null) });
  const intentions = invoiceIntentions(desk);
  await intentions.check();
  expect(desk.store.state().invoice.answer).toMatchObject({ verdict: 'unknown' });
  const settings = { dayRule: 'both', asOf: parseIsoDay('2026-01-31') ?? null } as const;
  desk.store.dispatch({ type: 'settingsRead', settings });
  await intentions.check();
  expect(desk.store.state().invoice.answer).toMatchObject({ verdict: 'tooMuch' });
});

it('asks the workbook nothing while a field is wrong, and forgets what was found when one changes', async () => {
  const desk = pane();
  const intentions = invoiceIntentions(desk);
  await intentions.check();
  intentions.type('amount', 'tolv');
  expect(desk.store.state().invoice.answer).toBeNull();
  await intentions.check();
  expect(desk.store.state().invoice).toMatchObject({ troubles: { amount: 'noAmount' }, answer: null });
  intentions.clear();
  expect(desk.store.state().invoice).toEqual(noInvoice);
});

it('does not show what was found of an invoice that was changed meanwhile', async () => {
  const desk = pane();
  const intentions = invoiceIntentions(desk);
  const checking = intentions.check();
  intentions.sayVat(true);
  await checking;
  expect(desk.store.state().invoice).toMatchObject({ hasVat: true, isChecking: false, answer: null });
});

it('says why the workbook cannot be read', async () => {
  const desk = pane({ readInvoiceTables: () => Promise.resolve({ failure: 'cellEdit' }) });
  await invoiceIntentions(desk).check();
  expect(desk.store.state().invoice.answer).toEqual({ failure: 'cellEdit' });
});
