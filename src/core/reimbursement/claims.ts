import { quarterOf } from '../quarter';
import type { ReimbursementKind } from './rates';

/** A row of Återsökning: what was claimed for a person's quarter, and what came of it. Amounts in öre. */
export interface ClaimRow {
  readonly row: number;
  readonly person: number;
  /** A day of the quarter. */
  readonly day: number;
  readonly kind: ReimbursementKind;
  readonly claimed: number;
  /** Null: nothing is decided yet. */
  readonly decided: number | null;
  /** Below 0: paid back. */
  readonly paid: number;
  /** The day on which the money came; null: not told. */
  readonly paidOn: number | null;
}

/** What lists say of one person's quarter and rule, in öre. */
export interface ClaimFacts {
  readonly claimed: number;
  readonly decided: number;
  readonly paid: number;
  /** What was claimed and not granted, of the rows that are decided. */
  readonly refused: number;
}

/** Nothing was claimed, decided or paid. */
export const noFacts: ClaimFacts = { claimed: 0, decided: 0, paid: 0, refused: 0 };

/** A person's quarter and rule: what is claimed together. The quarter by its first day. */
export interface ClaimKey {
  readonly person: number;
  readonly quarter: number;
  readonly kind: ReimbursementKind;
}

/** The key as a text, under which it is found. */
export function keyText({ person, quarter, kind }: ClaimKey): string {
  return `${person} ${quarter} ${kind}`;
}

/** Adds the rows up by what they are claims for. A decision stands in the row of its claim. */
export function claimFacts(rows: readonly ClaimRow[]): ReadonlyMap<string, ClaimKey & ClaimFacts> {
  const facts = new Map<string, ClaimKey & ClaimFacts>();
  for (const { person, day, kind, claimed, decided, paid } of rows) {
    const key = { person, quarter: quarterOf(day), kind };
    const before = facts.get(keyText(key)) ?? { ...key, ...noFacts };
    facts.set(keyText(key), {
      ...key,
      claimed: before.claimed + claimed,
      decided: before.decided + (decided ?? 0),
      paid: before.paid + paid,
      refused: before.refused + (decided === null ? 0 : Math.max(0, claimed - decided)),
    });
  }
  return facts;
}
