import { type Day, parseIsoDay } from '../../../src/core/day';
import { isOre, type Ore } from '../../../src/core/ore';
import { isLocated } from '../../../src/functions/cell';
import { type InvoiceAnswer, invoiceAnswer } from '../../../src/functions/invoice/invoiceAnswer';
import type { InvoiceTables } from '../../../src/functions/invoice/invoiceTables';
import type { InvoiceWish } from '../../../src/functions/invoice/invoiceWish';
import { problemSentence } from '../../../src/text/problems';

function day(iso: string): Day {
  const read = parseIsoDay(iso);
  if (read === undefined) throw new Error(`not a day: ${iso}`);
  return read;
}

function ore(kronor: number): Ore {
  const value = Math.round(kronor * 100);
  if (!isOre(value)) throw new Error(`not öre: ${kronor}`);
  return value;
}

const placements = [
  ['Placerings-ID', 'Person', 'Placeringsform', 'Utförare', 'Startdatum', 'Slutdatum', 'Dygnspris'],
  ['P1', 'K-1', 'HVB', 'Eken AB', '2026-01-10', '2026-02-20', ''],
  ['P2', 'K-1', 'HVB', 'Björken', '2026-03-01', '', 1500],
  ['P3', 'K-2', 'SiS', '', '2026-01-01', '', ''],
];
const prices = [
  ['Placeringsform', 'Utförare', 'Gäller från', 'Gäller till', 'Pris'],
  ['HVB', '', '2025-01-01', '', 1467],
];
const ledgerHeaders = [
  'Datum',
  'Verifikation',
  'Placerings-ID',
  'Avser från',
  'Avser till',
  'Text',
  'Belopp',
];
const tables: InvoiceTables = { placements, prices, ledger: [ledgerHeaders], further: [] };

interface Said extends Partial<Omit<InvoiceWish, 'invoice'>> {
  readonly from?: string;
  readonly to?: string;
  readonly days?: number;
  readonly kronor?: number;
  readonly vat?: number;
}

/** The 22 days from 10 through 31 January at 1 467 kr are 32 274 kr. */
function answer(said: Said, of: Partial<InvoiceTables> = {}): InvoiceAnswer {
  const found = asked(said, of);
  if (isLocated(found)) throw new Error(problemSentence(found, 'en'));
  return found;
}

function asked(said: Said, of: Partial<InvoiceTables> = {}): ReturnType<typeof invoiceAnswer> {
  const { from = '2026-01-10', to = '2026-01-31', days, kronor = 32_274, vat, ...others } = said;
  const invoice: InvoiceWish['invoice'] = {
    care: { from: day(from), until: day(to) + 1 },
    days: days === undefined ? null : days * 1_000_000,
    pricePerDay: null,
    amount: ore(kronor),
    vat: vat === undefined ? null : ore(vat),
  };
  const whom = { placementId: 'P1', person: '', provider: '', number: 'F7' };
  const wish = { invoice, ...whom, asOf: day('2026-04-30'), dayRule: 'both' as const, ...others };
  return invoiceAnswer({ ...tables, ...of }, wish);
}

it('agrees, and tells by which row of the price list', () => {
  expect(answer({ days: 22 })).toEqual({
    verdict: 'agrees',
    verdictText: { sv: 'Stämmer.', en: 'Agrees.' },
    sentences: [
      {
        sv: 'Listan: 22 dygn, 32\u00a0274 kr. Fakturan: 22 dygn, 32\u00a0274 kr.',
        en: 'The list: 22 days, 32,274 kr. The invoice: 22 days, 32,274 kr.',
      },
    ],
    terms: [
      {
        sv: 'Prislistan tabellrad 1: 22 × 1\u00a0467 = 32\u00a0274\u00a0kr',
        en: 'Price list table row 1: 22 × 1,467 = 32,274\u00a0kr',
      },
    ],
  });
});

it.each([
  // 24 × 1 467 = 35 208, two days of 1 467 too much.
  [{ days: 24, kronor: 35_208 }, 'tooMuch', 'Begär rättelse: 2 dygn för mycket, 2\u00a0934\u00a0kr.'],
  // 22 × 1 500 = 33 000, 22 times 33 kr too much.
  [{ days: 22, kronor: 33_000 }, 'tooMuch', 'Begär rättelse: för högt pris, 726\u00a0kr.'],
  // 24 × 1 500 = 36 000: two days of 1 467, and 24 times 33 kr.
  [
    { days: 24, kronor: 36_000 },
    'tooMuch',
    'Begär rättelse: 2 dygn för mycket (2\u00a0934\u00a0kr) och för högt pris (792\u00a0kr), 3\u00a0726\u00a0kr.',
  ],
  [{ days: 21, kronor: 30_807 }, 'tooLittle', 'Fakturan är för låg: 1 dygn för lite, 1\u00a0467\u00a0kr.'],
  // 24 days at 1 344,75 are 32 274 as well.
  [{ days: 24 }, 'lookAt', 'Beloppet stämmer, men inte allt på fakturan. Se nedan.'],
  [{ placementId: 'P9' }, 'noPlacement', 'Ingen placering passar fakturan.'],
  [{ placementId: 'P3' }, 'unknown', 'Går inte att bedöma helt: listan saknar uppgifter.'],
  [{ asOf: day('2026-01-20') }, 'unknown', 'Går inte att bedöma helt: listan saknar uppgifter.'],
  // A quarter on top of 32 274 is 8 068,50.
  [{ kronor: 40_342.5, vat: 8_068.5 }, 'agrees', 'Stämmer.'],
] as const)('%j: %s', (said, verdict, sentence) => {
  const found = answer(said);
  expect([found.verdict, found.verdictText.sv]).toEqual([verdict, sentence]);
});

it('knows the placement of a person by the care period, and by the provider', () => {
  const whom = { placementId: '', person: 'K-1' };
  expect(answer(whom).verdict).toBe('agrees');
  expect(answer({ ...whom, provider: 'eken ab' }).verdict).toBe('agrees');
  expect(answer({ ...whom, provider: 'Björken' }).sentences.map(({ sv }) => sv)).toContain(
    'Ingen är placerad 2026-01-10 – 2026-01-31.',
  );
  expect(answer({ ...whom, person: 'K-9' }).verdict).toBe('noPlacement');
});

it('pays less on days of absence, and says so', () => {
  const absences = [
    ['Placerings-ID', 'Från', 'Till', 'Ersättning %'],
    ['P1', '2026-01-20', '2026-01-23', 0.5],
  ];
  // 18 × 1 467 + 4 × 733,50 = 29 340: the invoice has 2 934 too much.
  const found = answer({ days: 22 }, { further: [absences] });
  expect(found.verdictText.sv).toBe('Begär rättelse: för högt pris, 2\u00a0934\u00a0kr.');
  expect(found.sentences.at(-1)?.sv).toBe('Frånvaro 2026-01-20 – 2026-01-23: då betalas 50\u00a0%.');
});

describe('the ledger', () => {
  const booked = (...rows: readonly (readonly unknown[])[]): Partial<InvoiceTables> => ({
    ledger: [ledgerHeaders, ...rows],
  });

  it.each([
    ['the number again', ['2026-02-05', 'f7', '', '', '', '', 1], 'bookedAlready'],
    ['days again', ['2026-02-05', 'F6', 'P1', '2026-01-31', '2026-02-10', '', 1], 'bookedAlready'],
    [
      'an accrual of the days',
      ['2026-01-31', 'V1', 'P1', '2026-01-01', '2026-01-31', 'Periodisering', 1],
      'agrees',
    ],
    ['other days', ['2026-02-05', 'F6', 'P1', '2026-02-01', '2026-02-20', '', 1], 'agrees'],
  ])('has %s', (_, row, verdict) => {
    expect(answer({}, booked(row)).verdict).toBe(verdict);
  });

  it('leaves another provider’s invoice of the same number alone', () => {
    const ledgerOf = (provider: string): Partial<InvoiceTables> => ({
      ledger: [
        ['Datum', 'Verifikation', 'Utförare', 'Belopp'],
        ['2026-02-05', 'F7', provider, 1],
      ],
    });
    expect(answer({}, ledgerOf('Björken')).verdict).toBe('agrees');
    expect(answer({}, ledgerOf('Eken AB')).verdict).toBe('bookedAlready');
    expect(answer({}, ledgerOf('')).verdict).toBe('bookedAlready');
  });

  it('says what was not looked through', () => {
    expect(answer({}, { ledger: null }).sentences.at(-1)?.sv).toContain('Utfall finns inte');
    const unreadable = booked(['2026-02-05', 'F7', '', '', '', '', 'tolv']);
    expect(answer({}, unreadable).sentences.at(-1)?.sv).toContain('Utfall som inte kan läsas: 1.');
  });
});

it('names what of the tables cannot be read', () => {
  expect(asked({}, { placements: null })).toMatchObject({ cause: { problem: 'missingTable' } });
  expect(asked({}, { ledger: [['Datum']] })).toMatchObject({ cause: { problem: 'missingColumn' } });
  const wrong = [placements[0] ?? [], ['P1', 'K-1', 'HVB', '', '2026-01-10', 'snart', '']];
  expect(asked({}, { placements: wrong })).toMatchObject({ place: {} });
});
