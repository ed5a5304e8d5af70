import { roundedQuotient } from '../../core/rounding';
import type { BridgeLevel } from '../../text/bridgeWords';
import { draftFormats, stepOf } from '../../text/draftAmount';
import { type DraftBasis, draftTexts } from '../../text/draftText';
import type { Language } from '../../text/language';
import { masked } from '../../text/personalNumbers';
import { summaryLabels } from '../../text/summaryWords';
import type { DraftRow } from './draftRow';
import { aMillion, paragraph, unitOf } from './paragraph';
import { reasonsOfAll, reasonsOfGroup } from './reasons';

/** The bridge that is put into words, and when. Days are texts. */
export interface DraftOrder {
  readonly language: Language;
  readonly level: BridgeLevel;
  readonly groups: readonly DraftRow[];
  readonly total: DraftRow;
  /** Whose cost it is; null: nobody knows. */
  readonly basis: DraftBasis | null;
  /** Öre that wait for an invoice; null: not known. */
  readonly waiting: number | null;
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
    .map((row) => ({ ...row, name: nameOf(order, row) }))
    .sort((one, other) => sizeOf(other) - sizeOf(one));
  const whole = paragraph({ language, level, row: total, reasons: reasonsOfAll(total, groups) });
  return {
    title: texts.title(order.made, order.from, order.through),
    note: texts.note,
    paragraphs: [
      [basisSentence(order), whole, largestSentence(order, told)]
        .filter((sentence) => sentence !== '')
        .join(' '),
      ...told.map((row) => paragraph({ language, level, row, reasons: reasonsOfGroup(row) })),
    ],
  };
}

/** What the functions call blank has a name that stands in a sentence. */
function nameOf({ language, level, basis }: DraftOrder, { name }: DraftRow): string {
  if (name === summaryLabels.blank[language]) return draftTexts[language].unnamed(level, basis);
  return masked(name ?? '');
}

/** The first thing that is said: a bridge of what is booked and one of the list can go either way. */
function basisSentence({ language, basis, waiting }: DraftOrder): string {
  if (basis === null) return '';
  const unit = Math.abs(waiting ?? 0) >= aMillion ? 'millions' : 'thousands';
  const steps = roundedQuotient(waiting ?? 0, stepOf[unit]);
  const amount = steps > 0 ? draftFormats(language).amount(steps, unit) : null;
  return draftTexts[language].basis(basis, amount);
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
