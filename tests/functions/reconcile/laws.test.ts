import fc from 'fast-check';
import { rowClasses, rowClassWords } from '../../../src/text/reconcileWords';
import { world } from '../../core/cost/arbitraries';
import { cleanYearOf } from '../../core/reconcile/cleanLedger';
import { plant } from '../../core/reconcile/faults';
import { asOf, type Draft, firstDays, type Random, staysOf } from '../../core/reconcile/municipality';
import { randomly } from '../../core/reconcile/random';
import { call, type SeenCell } from '../call';
import { sayable, sheetsOf } from '../sheetsOf';
import { bookedKr, differenceKr, expectedKr, type Listed, listed, oreOf } from './answer';
import { type MunicipalitySheets, municipalitySheets } from './municipalitySheets';

const [january = 0, , , april = 0] = firstDays;

/** A year with faults, and some bookings that are plain nonsense. */
function drawnSheets(random: Random): MunicipalitySheets {
  const stays = staysOf(random).filter(() => random(3) === 0);
  const year = cleanYearOf(stays, random);
  const drafts = plant(year, random)?.drafts ?? [...year.invoices.values(), ...year.others];
  const nonsense = Array.from({ length: 12 }, (): Draft => {
    const [like] = drafts.slice(random(Math.max(1, drafts.length)));
    const from = january - 40 + random(380);
    const care = random(2) === 0 ? null : { from, until: from + 1 + random(60) };
    const day = january + random(300);
    const amount = (like?.amount ?? 0) === 0 ? null : like;
    if (amount === null || amount === undefined)
      return { day, amount: firstAmount, care, ...unnamed, isAccrual: false };
    return { ...amount, day, care, isAccrual: random(3) === 0 };
  });
  return municipalitySheets(stays, [...drafts, ...nonsense]);
}

const unnamed = { invoice: -1, placement: -1, provider: -1, kind: -1, days: null };
const firstAmount = municipalityAmount();

function municipalityAmount(): Draft['amount'] {
  const [draft] = cleanYearOf(staysOf(randomly(1)), randomly(1)).invoices.values();
  if (draft === undefined) throw new Error('a year has invoices');
  return draft.amount;
}

function asked(
  { placements, kinds, mapping, ledger }: MunicipalitySheets,
  wish: {
    readonly from?: number;
    readonly to?: number;
    readonly list?: string;
  },
): SeenCell[][] {
  const { from = january, to = asOf, list = 'rader' } = wish;
  return call('RECONCILE', placements, '', ledger, from, to, asOf, '', list, '', mapping, kinds);
}

function overMunicipalities(law: (sheets: MunicipalitySheets, random: Random) => void): void {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const random = randomly(seed);
      law(drawnSheets(random), random);
    }),
    { numRuns: 12 },
  );
}

const outside: readonly SeenCell[] = (['otherPeriod', 'leftOut', 'uncounted'] as const).map(
  (rowClass) => rowClassWords[rowClass].sv,
);

function ofMonths(rows: readonly Listed[]): string[] {
  return rows
    .filter((row) => !outside.includes(row['Bedömning'] ?? ''))
    .map((row) => JSON.stringify(row))
    .sort();
}

function ledgerOre(ledger: readonly (readonly unknown[])[]): number {
  return ledger.slice(1).reduce((sum, row) => sum + Math.round(Number(row.at(-1)) * 100), 0);
}

describe('the laws of RECONCILE', () => {
  it('expects in all what SUMMARY says that the window costs, over any world', () => {
    fc.assert(
      fc.property(world.map(sayable), fc.boolean(), (drawn, isNet) => {
        const { placements, prices, further } = sheetsOf(drawn);
        const [kinds, ...others] = further;
        const netKinds = kinds?.map((row, index) => [
          ...row,
          index === 0 ? 'Bokförs netto' : isNet ? 'ja' : '',
        ]);
        const [from, to, known] = [44_927, 47_118, drawn.until - 1];
        const tables = [netKinds ?? null, ...others];
        const ledger = [['Datum', 'Belopp']];
        const rows = listed(
          call('RECONCILE', placements, prices, ledger, from, to, known, drawn.dayRule, '', '', ...tables),
        );
        const measure = isNet ? 'netto' : 'kostnad';
        const summary = call(
          ...(['SUMMARY', placements, prices, from, to, measure, 'ingen', ''] as const),
          ...[known, drawn.dayRule, ...further],
        );
        const total = summary.at(-1)?.[1];
        if (isNet && netKinds === undefined) return;
        expect(oreOf(rows, expectedKr)).toBe(Math.round(Number(total) * 100));
      }),
      { numRuns: 100 },
    );
  });

  it('has every öre of the ledger on its rows, and says so in its summary', () => {
    overMunicipalities((sheets) => {
      const rows = listed(asked(sheets, { from: january - 400 }));
      expect(oreOf(rows, bookedKr)).toBe(ledgerOre(sheets.ledger));
      expect(oreOf(rows, differenceKr)).toBe(oreOf(rows, bookedKr) - oreOf(rows, expectedKr));
    });
  });

  it('gives for windows that follow on each other what it gives for both together', () => {
    overMunicipalities((sheets) => {
      const whole = listed(asked(sheets, {}));
      const first = listed(asked(sheets, { to: april - 1 }));
      const second = listed(asked(sheets, { from: april }));
      expect([...ofMonths(first), ...ofMonths(second)].sort()).toEqual(ofMonths(whole));
    });
  });

  it('sums in its summary what its rows say, and what the ledger has on the days of the period', () => {
    overMunicipalities((sheets) => {
      const windows = [
        { from: january, to: asOf },
        { from: april, to: asOf },
        { from: january, to: april - 1 },
      ];
      for (const window of windows) {
        const rows = listed(asked(sheets, window));
        const summary = asked(sheets, { ...window, list: 'sammandrag' });
        for (const rowClass of rowClasses) {
          const own = rows.filter((row) => row['Bedömning'] === rowClassWords[rowClass].sv);
          const sums = [expectedKr, bookedKr].map((header) => oreOf(own, header) / 100);
          expect(summary.find(([label]) => label === rowClassWords[rowClass].sv)?.slice(1, 4)).toEqual([
            own.length,
            ...sums,
          ]);
        }
        const { from, to } = window;
        const inPeriod = sheets.ledger.filter(
          (row, index) => index > 0 && from <= Number(row[0]) && Number(row[0]) <= to,
        );
        expect(summary.at(-2)?.[3]).toBe(ledgerOre([[], ...inPeriod]) / 100);
        expect(summary.at(-1)?.[3]).toBe((oreOf(rows, bookedKr) - ledgerOre([[], ...inPeriod])) / 100);
      }
    });
  });

  it('accrues what its rows say is not invoiced yet', () => {
    overMunicipalities((sheets) => {
      const waiting = listed(asked(sheets, {})).filter(
        (row) => row['Bedömning'] === rowClassWords.notInvoicedYet.sv,
      );
      const accruals = listed(asked(sheets, { list: 'periodiseringar' }));
      expect(oreOf(accruals, 'Att boka upp, kr')).toBe(-oreOf(waiting, differenceKr));
      expect(oreOf(accruals, expectedKr)).toBe(oreOf(waiting, expectedKr));
      for (const row of accruals) {
        const number = String(row['Placeringsform']).slice('Form '.length);
        expect([row['Ansvar'], row['Konto']]).toEqual([`A${number}`, `K${number}`]);
      }
    });
  });

  it('has on the voucher what the accruals of each unit and account add up to, and each of them once', () => {
    overMunicipalities((sheets) => {
      const accruals = listed(asked(sheets, { list: 'periodiseringar' }));
      const voucher = listed(asked(sheets, { list: 'uppbokning' }));
      const codesOf = (row: Listed): string => `${String(row['Ansvar'])}/${String(row['Konto'])}`;
      expect(voucher.map(codesOf).sort()).toEqual([...new Set(accruals.map(codesOf))].sort());
      for (const line of voucher) {
        const own = accruals.filter((row) => codesOf(row) === codesOf(line));
        for (const header of [expectedKr, bookedKr, 'Att boka upp, kr'])
          expect(oreOf([line], header)).toBe(oreOf(own, header));
      }
    });
  });

  it('does not care in which order the rows of either table stand, but for the numbers of the rows', () => {
    overMunicipalities((sheets, random) => {
      const mixed = (rows: readonly unknown[][]): unknown[][] => {
        const [header = [], ...others] = rows;
        const drawn = others.map((row) => ({ row, at: random(1_000_000) }));
        return [header, ...drawn.sort((one, other) => one.at - other.at).map(({ row }) => row)];
      };
      const withoutNumbers = (answer: SeenCell[][]): string[] =>
        listed(answer)
          .map((row) => JSON.stringify({ ...row, 'Rader i Utfall': '' }))
          .sort();
      const placements = mixed(sheets.placements);
      expect(withoutNumbers(asked({ ...sheets, placements }, {}))).toEqual(withoutNumbers(asked(sheets, {})));
      const sumsOf = (answer: SeenCell[][]): number[] =>
        [expectedKr, bookedKr].map((header) => oreOf(listed(answer), header));
      const ledger = mixed(sheets.ledger);
      expect(sumsOf(asked({ ...sheets, ledger }, {}))).toEqual(sumsOf(asked(sheets, {})));
    });
  });
});
