import { mappedKind } from '../../../src/core/reconcile/accountMapping';

const noCode = { account: -1, activity: -1, unit: -1 };

const mapping = [
  { ...noCode, account: 46, kind: 1 },
  { ...noCode, account: 46, activity: 557, kind: 2 },
  { ...noCode, activity: 558, kind: 3 },
  { account: 46, activity: 557, unit: 4100, kind: 4 },
  { ...noCode, activity: 559, kind: 5 },
  { ...noCode, unit: 4200, kind: 6 },
];

describe('the kind that a booking is mapped to', () => {
  it.each([
    { why: 'its account', coding: { account: 46, activity: 600, unit: 9 }, kind: 1 },
    {
      why: 'account and activity before the account alone',
      coding: { account: 46, activity: 557, unit: 9 },
      kind: 2,
    },
    { why: 'all three before two', coding: { account: 46, activity: 557, unit: 4100 }, kind: 4 },
    { why: 'its activity, whatever the account', coding: { account: 47, activity: 558, unit: 9 }, kind: 3 },
    { why: 'the first of two that fit alike', coding: { account: 46, activity: 558, unit: 9 }, kind: 1 },
    { why: 'no row: another account', coding: { account: 50, activity: 557, unit: 4100 }, kind: -1 },
    { why: 'a blank code fits only rows that leave it blank', coding: { ...noCode, unit: 4200 }, kind: 6 },
    { why: 'nothing at all', coding: noCode, kind: -1 },
  ])('is found by $why', ({ coding, kind }) => {
    expect(mappedKind(mapping, coding)).toBe(kind);
  });

  it('is what a row without any code says where no other fits', () => {
    expect(mappedKind([...mapping, { ...noCode, kind: 7 }], noCode)).toBe(7);
    expect(mappedKind([{ ...noCode, kind: 7 }, ...mapping], { ...noCode, unit: 4200 })).toBe(6);
  });
});
