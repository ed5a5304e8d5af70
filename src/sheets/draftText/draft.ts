import { roundedQuotient } from '../../core/rounding';
import type { BridgeLevel } from '../../text/bridgeWords';
import { draftFormats, stepOf } from '../../text/draftAmount';
import { draftTexts } from '../../text/draftText';
import type { Language } from '../../text/language';
import { masked } from '../../text/personalNumbers';
import type { DraftRow } from './draftRow';
import { paragraph, unitOf } from './paragraph';
import { reasonsOfAll, reasonsOfGroup } from './reasons';

/** The bridge that is put into words, and when. Days are texts. */
export interface DraftOrder {
  readonly language: Language;
  readonly level: BridgeLevel;
  readonly groups: readonly DraftRow[];
  readonly total: DraftRow;
  readonly made: string;
  readonly from: string;
  readonly through: string;
}

/** A text that people go on writing: sentences with the figures of the bridge and nothing else. */
export interface Draft {
  readonly title: string;
  readonly note: string;
  /** All groups together, then each that has a budget or a cost, the one furthest from its budget first. */
  readonly paragraphs: readonly string[];
}

interface NamedRow extends DraftRow {
  readonly name: string;
}

/** So many groups are named in the paragraph of all. */
const mostNamed = 3;

/** Puts a bridge into words. */
export function draft(order: DraftOrder): Draft {
  const { language, level, groups, total } = order;
  const texts = draftTexts[language];
  const told = groups
    .filter(hasFigures)
    .map((row) => ({ ...row, name: masked(row.name ?? '') }))
    .sort((one, other) => sizeOf(other) - sizeOf(one));
  const whole = paragraph({ language, level, row: total, reasons: reasonsOfAll(total, groups) });
  return {
    title: texts.title(order.made, order.from, order.through),
    note: texts.note,
    paragraphs: [
      [whole, largestSentence(order, told)].filter((sentence) => sentence !== '').join(' '),
      ...told.map((row) => paragraph({ language, level, row, reasons: reasonsOfGroup(row) })),
    ],
  };
}

function hasFigures({ figures }: DraftRow): boolean {
  return Object.values(figures).some((figure) => figure !== 0);
}

function sizeOf({ figures }: DraftRow): number {
  return Math.abs(figures.actual - figures.budget);
}

/** Groups of which the difference rounds to nothing are not named; of one group alone nothing is said. */
function largestSentence({ language, groups, total }: DraftOrder, told: readonly NamedRow[]): string {
  const unit = unitOf({ row: total, reasons: reasonsOfAll(total, groups) });
  const parts = told.slice(0, mostNamed).flatMap(({ name, figures }) => {
    const steps = roundedQuotient(figures.actual - figures.budget, stepOf[unit]);
    return steps === 0 ? [] : [{ name, amount: draftFormats(language).change(steps, unit) }];
  });
  return told.length < 2 || parts.length === 0 ? '' : draftTexts[language].largest(parts);
}
