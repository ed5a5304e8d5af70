import type { CheckedInvoice } from '../../src/core/invoice/invoice';
import { isOre, type Ore } from '../../src/core/ore';
import { parseIsoDay } from '../../src/core/day';
import { invoiceSentences } from '../../src/text/invoiceCheck';

function ore(value: number): Ore {
  if (!isOre(value)) throw new Error(`not öre: ${value}`);
  return value;
}

function serial(iso: string): number {
  return parseIsoDay(iso) ?? 0;
}

/** 22 days at 1 500 are 33 000 in the list; 24 days at 1 550 are invoiced. */
const checked: CheckedInvoice = {
  expectedDays: 22_000_000,
  expected: ore(3_300_000),
  terms: [],
  invoicedDays: 24_000_000,
  invoiced: ore(3_720_000),
  difference: 420_000,
  byDays: 300_000,
  byPrice: 120_000,
  vat: { vat: 'none' },
  remarks: [],
};

const january = { from: serial('2026-01-20'), until: serial('2026-01-24') };

describe('what is said of an invoice', () => {
  it('begins with both sides and what the difference is of', () => {
    expect(invoiceSentences(checked, 'sv')).toEqual([
      'Listan: 22 dygn, 33\u00a0000 kr. Fakturan: 24 dygn, 37\u00a0200 kr.',
      'Skillnad, kr (fakturan − listan): 4\u00a0200, varav dygn 3\u00a0000 och pris 1\u00a0200.',
    ]);
    const right = { ...checked, expectedDays: 1_000_000, difference: 0 };
    expect(invoiceSentences(right, 'en')).toEqual([
      'The list: 1 day, 33,000 kr. The invoice: 24 days, 37,200 kr.',
    ]);
  });

  it.each([
    [
      { remark: 'absence', ...january, paid: 500_000 },
      'Frånvaro 2026-01-20 – 2026-01-23: då betalas 50\u00a0%.',
    ],
    [{ remark: 'outsideStay', from: january.from, until: january.from + 1 }, 'Ingen är placerad 2026-01-20.'],
    [
      { remark: 'afterList', ...january },
      'Listan säger inget om 2026-01-20 – 2026-01-23: det är efter dess dag.',
    ],
    [{ remark: 'withoutPrice', ...january }, 'Listan saknar pris 2026-01-20 – 2026-01-23.'],
    [{ remark: 'sameInvoice', rows: [0, 4] }, 'Fakturanumret är redan bokfört: tabellrad 1, 5 i Utfall.'],
    [
      { remark: 'sameDays', rows: [2] },
      'Dygn i perioden är redan bokförda på en annan faktura: tabellrad 3 i Utfall.',
    ],
    [
      { remark: 'notTheProduct', product: ore(3_190_000) },
      'Fakturans dygn gånger dess pris är 31\u00a0900 kr, inte beloppet.',
    ],
    [{ remark: 'noPlacement' }, 'Ingen placering i listan passar fakturan.'],
  ] as const)('tells of %o', (remark, sentence) => {
    expect(invoiceSentences({ ...checked, remarks: [remark] }, 'sv').at(-1)).toBe(sentence);
    expect(invoiceSentences({ ...checked, remarks: [remark] }, 'en').at(-1)).toMatch(/^[A-Z].*\.$/u);
  });

  it.each([
    [{ vat: 'onTop' }, 'utan moms'],
    [{ vat: 'included' }, 'med moms'],
    [{ vat: 'unclear' }, 'varken med momsen eller utan'],
  ] as const)('tells of VAT: %o', (vat, part) => {
    expect(invoiceSentences({ ...checked, vat }, 'sv').at(-1)).toContain(part);
  });
});
