import { orePerKrona } from '../../core/ore';
import { roundedQuotient } from '../../core/rounding';
import type { BridgeLevel } from '../../text/bridgeWords';
import { draftFormats, type DraftUnit, stepOf } from '../../text/draftAmount';
import { draftTexts } from '../../text/draftText';
import type { Language } from '../../text/language';
import type { DraftRow } from './draftRow';
import type { ToldReason } from './reasons';

/** What a paragraph is about. */
export interface Told {
  readonly language: Language;
  readonly level: BridgeLevel;
  readonly row: DraftRow;
  readonly reasons: readonly ToldReason[];
}

/** A paragraph of a draft: how the cost lies to the budget, why, the largest reason first, and what nothing explains. */
export function paragraph(told: Told): string {
  const { row } = told;
  const sentences =
    row.figures.unexplained !== 0 && isLargest(told)
      ? [costSentence(told), unexplainedSentence(told), reasonSentence(told)]
      : [costSentence(told), reasonSentence(told), unexplainedSentence(told)];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function isLargest({ row, reasons }: Told): boolean {
  return reasons.every(({ amount }) => Math.abs(amount) < Math.abs(row.figures.unexplained));
}

function differenceOf({ figures }: DraftRow): number {
  return figures.actual - figures.budget;
}

/** A paragraph has one unit: that of the difference, so that budget and actual are told as finely as what lies between them. */
export function unitOf({ row, reasons }: Pick<Told, 'row' | 'reasons'>): DraftUnit {
  const parts = reasons.map(({ amount }) => Math.abs(amount));
  const sizes = [Math.abs(differenceOf(row)), Math.max(0, ...parts), Math.abs(row.figures.budget)];
  const size = sizes.find((each) => each !== 0) ?? 0;
  return size >= aMillion ? 'millions' : 'thousands';
}

/** Öre from which amounts are told in millions. */
export const aMillion = 1_000_000 * orePerKrona;

function costSentence(told: Told): string {
  const { row, language } = told;
  const { budget, actual } = row.figures;
  const unit = unitOf(told);
  const steps = (amount: number): number => roundedQuotient(amount, stepOf[unit]);
  const difference = steps(Math.abs(differenceOf(row)));
  const cost = {
    name: row.name,
    budget: amountText(language, steps(budget), { unit, isNothing: budget === 0 }),
    actual: amountText(language, steps(actual), { unit, isNothing: actual === 0 }),
    difference: amountText(language, difference, { unit, isNothing: false }),
    isRounded: Math.abs(steps(actual) - steps(budget)) !== difference,
  };
  const texts = draftTexts[language];
  if (budget === actual) return texts.cost('same', cost);
  if (budget === 0) return texts.unbudgeted(cost);
  if (difference === 0) return texts.cost('near', cost);
  return texts.cost(actual > budget ? 'above' : 'below', cost);
}

/** Steps of a unit in words: an amount that rounds to none is told as less than the least. */
function amountText(
  language: Language,
  steps: number,
  { unit, isNothing }: { readonly unit: DraftUnit; readonly isNothing: boolean },
): string {
  const formats = draftFormats(language);
  if (steps === 0 && !isNothing) return draftTexts[language].lessThan(formats.least(unit));
  return formats.amount(steps, unit);
}

/** A reason with its steps of the paragraph's unit. */
interface RoundedReason extends ToldReason {
  readonly steps: number;
}

/** The reasons, each rounded as a table shows it; the largest first. */
function roundedReasons({ row, reasons }: Pick<Told, 'row' | 'reasons'>): readonly RoundedReason[] {
  const step = stepOf[unitOf({ row, reasons })];
  const rounded = reasons.map((each) => ({ ...each, steps: roundedQuotient(each.amount, step) }));
  return [...rounded].sort(
    (one, other) =>
      Math.abs(other.steps) - Math.abs(one.steps) || Math.abs(other.amount) - Math.abs(one.amount),
  );
}

/** Whether the rounded reasons, and what is not explained, come to something else than the rounded difference. */
function isRoundedApart(told: Told, reasons: readonly RoundedReason[]): boolean {
  const step = stepOf[unitOf(told)];
  const parts = reasons.reduce((sum, { steps }) => sum + steps, 0);
  const rest = roundedQuotient(told.row.figures.unexplained, step);
  return parts + rest !== roundedQuotient(differenceOf(told.row), step);
}

function reasonSentence(told: Told): string {
  const { language, level, row } = told;
  const [texts, formats, unit] = [draftTexts[language], draftFormats(language), unitOf(told)];
  const reasons = roundedReasons(told);
  const named = reasons.filter(({ steps }) => steps !== 0);
  const [first, ...others] = named;
  if (first === undefined) return '';
  if (row.name !== null && first.reason.reason === 'newKinds') return texts.isNew();
  const small = reasons.filter(({ steps, amount }) => steps === 0 && isWorthTelling(amount));
  const isWhole = others.length === 0 && small.length === 0 && !isWorthTelling(row.figures.unexplained);
  if (isWhole) return texts.whole(texts.reason(first.reason, level));
  const parts = named.map(({ reason, steps }) => ({
    reason: texts.reason(reason, level),
    amount: formats.change(steps, unit),
  }));
  const rest = small.length === 0 ? '' : ` ${texts.less(formats.least(unit))}`;
  return texts.explained(parts, isRoundedApart(told, reasons)) + rest;
}

/** Öre that roundings leave are no reason. */
function isWorthTelling(amount: number): boolean {
  return Math.abs(amount) >= orePerKrona;
}

/** Told in thousands where it is less than the least of the paragraph's unit. */
function unexplainedSentence(told: Told): string {
  const { language, row } = told;
  const { unexplained } = row.figures;
  if (!isWorthTelling(unexplained)) return '';
  const unit = Math.abs(unexplained) < stepOf[unitOf(told)] ? 'thousands' : unitOf(told);
  const steps = roundedQuotient(Math.abs(unexplained), stepOf[unit]);
  const amount = amountText(language, steps, { unit, isNothing: false });
  return draftTexts[language].unexplained(unexplained > 0, amount);
}
