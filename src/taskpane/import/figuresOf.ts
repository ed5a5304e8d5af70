import { formatIsoDay } from '../../core/day';
import type { Receipt } from '../../host/lists/listImport';
import type { ListReport } from '../../import/list';
import { formatsOf } from '../../text/format';
import type { Language, Text } from '../../text/language';
import { differenceTexts, figureTexts } from '../../text/paneImportFigures';
import type { Figure } from './FigureList';

/** How many rows were read and what becomes of them; blank rows and totals only where there are any. */
export function countFigures({ counts }: ListReport, language: Language): readonly Figure[] {
  const { number } = formatsOf(language);
  const quiet = (label: Text, count: number): readonly Figure[] =>
    count === 0 ? [] : [{ label, value: number(count), isQuiet: true }];
  return [
    { label: figureTexts.read, value: number(counts.read) },
    { label: figureTexts.kept, value: number(counts.kept) },
    ...(counts.removed === 0 ? [] : [{ label: figureTexts.removed, value: number(counts.removed) }]),
    { label: figureTexts.leftOut, value: number(counts.leftOut) },
    ...quiet(figureTexts.blank, counts.blank),
    ...quiet(figureTexts.totals, counts.totals),
  ];
}

/** The sums that the list has, to be compared with the system that it comes from. */
export function sumFigures({ sums, used }: ListReport, language: Language): readonly Figure[] {
  const { number, day } = formatsOf(language);
  const through = used.asOf === null ? '' : formatIsoDay(used.asOf);
  const daysLabel =
    through === ''
      ? figureTexts.days
      : { sv: `${figureTexts.daysThrough.sv} ${through}`, en: `${figureTexts.daysThrough.en} ${through}` };
  const figure = <Value>(
    label: Text,
    value: Value | null,
    write: (value: Value) => string,
  ): readonly Figure[] => (value === null ? [] : [{ label, value: write(value) }]);
  return [
    ...figure(daysLabel, sums.days, number),
    ...figure(sums.days === null ? figureTexts.kronor : figureTexts.kronorByDay, sums.kronor, number),
    ...figure(figureTexts.persons, sums.persons, number),
    ...figure(figureTexts.firstDay, sums.firstDay, day),
    ...figure(figureTexts.lastDay, sums.lastDay, day),
  ];
}

/** Whether there is no sum of days only because nothing says through which day open placements count. */
export function needsListDate({ used, sums, missing }: ListReport): boolean {
  const hasTerms = used.kind === 'placements' && !missing.includes('start');
  return hasTerms && used.asOf === null && sums.days === null;
}

/** How the list differs from the table; rows of it that the list has but that were not kept only where there are any. */
export function differenceFigures(
  { difference, removed, closed }: Pick<Receipt, 'difference' | 'removed' | 'closed'>,
  language: Language,
): readonly Figure[] {
  const { number } = formatsOf(language);
  const whereAny = (label: Text, count: number): readonly Figure[] =>
    count === 0 ? [] : [{ label, value: number(count) }];
  return [
    { label: differenceTexts.added, value: number(difference.added) },
    { label: differenceTexts.changed, value: number(difference.changed) },
    { label: differenceTexts.unchanged, value: number(difference.unchanged) },
    { label: differenceTexts.missing, value: number(difference.missing) },
    ...whereAny(differenceTexts.closed, closed),
    ...whereAny(differenceTexts.removed, removed),
    ...whereAny(differenceTexts.leftOut, difference.leftOut),
  ];
}
