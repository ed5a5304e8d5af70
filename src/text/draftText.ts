import { english } from './draftText.en';
import { swedish } from './draftText.sv';
import type { BridgeLevel } from './bridgeWords';
import type { Language, Text } from './language';

/** A reason why the cost is another than the budget, and which way it goes. */
export type Reason =
  | { readonly reason: 'days'; readonly change: number }
  | { readonly reason: 'noDays'; readonly budgeted: number }
  | { readonly reason: 'mix' | 'prices' | 'newKinds' | 'withoutDays'; readonly isDearer: boolean }
  /** Kronor a day; null: less than a krona. */
  | { readonly reason: 'price'; readonly isDearer: boolean; readonly perDay: number | null };

/** A budget and what came of it, as a draft tells them; difference: actual − budget without its sign. */
export interface ToldCost {
  /** Null: all placements together. */
  readonly name: string | null;
  readonly budget: string;
  readonly actual: string;
  readonly difference: string;
  /** Whether the rounded figures differ by something else than the difference. */
  readonly isRounded: boolean;
}

/** Whose cost a bridge counts with. */
export type DraftBasis = 'ledger' | 'list';

/** The sentences of a draft in one language; amounts come as texts. */
export interface DraftTexts {
  /** Whose cost it is, and how much waits for an invoice and is not booked; null: nothing is known to. */
  readonly basis: (basis: DraftBasis, waiting: string | null) => string;
  /** Bookings, or rows of the list, that have none of what the bridge is built of. */
  readonly unnamed: (level: BridgeLevel, basis: DraftBasis | null) => string;
  /** How the cost lies to the budget; near: it differs by less than can be told. */
  readonly cost: (relation: 'above' | 'below' | 'near' | 'same', told: ToldCost) => string;
  /** Nothing was budgeted. */
  readonly unbudgeted: (told: ToldCost) => string;
  /** Nothing was budgeted, and nothing says what a day was to cost. */
  readonly isNew: () => string;
  readonly reason: (reason: Reason, level: BridgeLevel) => string;
  /** Reasons with their amounts, the largest first; isRounded: rounded, they do not add up to the difference. */
  readonly explained: (
    parts: readonly { readonly reason: string; readonly amount: string }[],
    isRounded: boolean,
  ) => string;
  /** One reason is the whole difference. */
  readonly whole: (reason: string) => string;
  /** What is left is less than can be told. */
  readonly less: (least: string) => string;
  /** Booked beyond the list, or below it. */
  readonly unexplained: (isMore: boolean, amount: string) => string;
  readonly lessThan: (least: string) => string;
  /** The groups that lie furthest from their budgets. */
  readonly largest: (parts: readonly { readonly name: string; readonly amount: string }[]) => string;
  /** Above a draft: when it was made, and of which days. */
  readonly title: (made: string, from: string, through: string) => string;
  readonly note: string;
}

/** The sheet on which drafts stand. */
export const draftSheetName: Text = { sv: 'Textutkast', en: 'Draft text' };

/** The sentences. */
export const draftTexts: Readonly<Record<Language, DraftTexts>> = { sv: swedish, en: english };
