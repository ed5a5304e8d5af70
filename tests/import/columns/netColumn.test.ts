import fc from 'fast-check';
import { readOrFail, remarksOf, rowsOf } from '../reading';

/*
 * The amount of a booking once more, as plainly as can be: öre as whole numbers, a blank side as 0, and no amount where both are.
 */

type Side = { readonly ore: number } | null;

const side = fc.option(fc.record({ ore: fc.integer({ min: -99_999_999, max: 99_999_999 }) }), {
  nil: null,
  freq: 3,
});

function written(amount: Side): string {
  if (amount === null) return '';
  const size = String(Math.abs(amount.ore)).padStart(3, '0');
  return `${amount.ore < 0 ? '-' : ''}${size.slice(0, -2)},${size.slice(-2)}`;
}

function listOf(rows: readonly (readonly [debit: Side, credit: Side])[]): string {
  const lines = rows.map(
    ([debit, credit], index) => `2026-01-31;V${index};${written(debit)};${written(credit)}`,
  );
  return ['Datum;Verifikation;Debet;Kredit', ...lines, ''].join('\r\n');
}

const filled = (amount: Side): boolean => amount !== null && amount.ore !== 0;

it('an amount is its debit less its credit, exactly, and missing only where both are', async () => {
  const rows = fc.array(fc.tuple(side, side), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rows, async (sides) => {
      fc.pre(sides.some(([debit, credit]) => debit !== null || credit !== null));
      const read = await readOrFail({ content: listOf(sides) }, { kind: 'ledger' });
      const expected = sides.flatMap(([debit, credit], index) =>
        debit === null && credit === null
          ? []
          : [[`V${index}`, ((debit?.ore ?? 0) - (credit?.ore ?? 0)) / 100]],
      );
      expect(rowsOf(read, ['voucher', 'amount'])).toEqual(expected);
      const rowsWith = (code: string): readonly number[] =>
        remarksOf(read)
          .filter(({ remark }) => remark.problem === code)
          .map(({ row }) => row - 2);
      const places = (is: (debit: Side, credit: Side) => boolean): readonly number[] =>
        sides.flatMap(([debit, credit], index) => (is(debit, credit) ? [index] : []));
      expect(rowsWith('blankCell')).toEqual(places((debit, credit) => debit === null && credit === null));
      expect(rowsWith('debitAndCredit')).toEqual(places((debit, credit) => filled(debit) && filled(credit)));
      expect(rowsWith('negativeCredit')).toEqual(places((_, credit) => (credit?.ore ?? 0) < 0));
    }),
  );
});

it('sides that are each as large as can be may come to more than can be held', async () => {
  const content =
    'Datum;Vernr;Debet;Kredit\n2026-01-31;1;4000000000;-4000000000\n2026-01-31;2;4000000000;0\n';
  const read = await readOrFail({ content });
  expect(rowsOf(read, ['voucher', 'amount'])).toEqual([['2', 4_000_000_000]]);
  expect(remarksOf(read)).toMatchObject([
    {
      row: 2,
      header: 'Debet − Kredit',
      raw: '4000000000 − -4000000000',
      remark: { problem: 'numberOutOfRange' },
    },
  ]);
});
