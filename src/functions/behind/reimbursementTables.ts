import { formatIsoDay, isDay } from '../../core/day';
import type { ClaimLine } from '../../core/reimbursement/claimLines';
import { type ClaimRow, keyText } from '../../core/reimbursement/claims';
import { quarterOf } from '../../core/quarter';
import { reimbursementBehindTexts as texts } from '../../text/behindReimbursement';
import type { Language, Text } from '../../text/language';
import { monthName } from '../../text/monthName';
import { behindTexts } from '../../text/paneBehind';
import { masked } from '../../text/personalNumbers';
import { reimbursementHeaders as headers } from '../../text/reimbursementWords';
import { reimbursementWords } from '../../tables/words';
import { quarterText } from '../reimbursement/claimLists';
import type { SeriesMonth } from '../reimbursement/monthLists';
import type { ReimbursementCall } from '../reimbursement/reimbursementCall';
import { type AmountLine, amountTable } from './amountTable';
import type { ShownTable } from './shown';

/** Whose something is, as people read it. */
export function personIn({ persons }: ReimbursementCall, person: number): string {
  return masked(persons.table.names.textOf(person));
}

/** Amounts of a claim that are told by lists. */
export type ToldFigure = 'claimed' | 'decided' | 'paid' | 'refused';

/** The rows of Återsökning of a claim that something is told in. */
export function claimRowsOf({ claims }: ReimbursementCall, line: ClaimLine): readonly ClaimRow[] {
  return claims.filter(
    ({ person, day, kind }) => keyText({ person, quarter: quarterOf(day), kind }) === keyText(line),
  );
}

/** What a row of Återsökning says, in öre: refused is what was claimed and not granted. */
export function toldIn({ claimed, decided, paid }: ClaimRow, figure: ToldFigure): number {
  if (figure === 'refused') return decided === null ? 0 : Math.max(0, claimed - decided);
  return { claimed, decided: decided ?? 0, paid }[figure];
}

/** Rows of Återsökning, which add up to the figure. */
export function claimsTable(
  rows: readonly ClaimRow[],
  figure: ToldFigure,
  language: Language,
): readonly ShownTable[] {
  const lines = rows
    .filter((row) => toldIn(row, figure) !== 0)
    .map((row): AmountLine => ({
      names: [String(row.row + 1), dayText(row.day), row.paidOn === null ? '' : dayText(row.paidOn)],
      ore: [toldIn(row, figure)],
    }));
  const columns = [texts.row, texts.day, texts.paidOn, headers[figure]];
  return listed({ heading: texts.claims, headers: columns, lines }, language);
}

/** A figure that each claim has, in öre, and what it is called. */
export interface ClaimFigure {
  readonly header: Text;
  readonly of: (line: ClaimLine) => number;
}

interface LineFigure extends ClaimFigure {
  readonly language: Language;
}

/** Claims by person, quarter and rule, which add up to the figure. */
export function linesTable(
  call: ReimbursementCall,
  lines: readonly ClaimLine[],
  { header, of, language }: LineFigure,
): readonly ShownTable[] {
  const told = lines
    .filter((line) => of(line) !== 0)
    .map((line): AmountLine => ({
      names: [
        personIn(call, line.person),
        quarterText(call, line.quarter),
        reimbursementWords[line.kind][language],
      ],
      ore: [of(line)],
    }));
  const columns = [texts.person, texts.quarter, texts.kind, header];
  return listed({ heading: texts.lines, headers: columns, lines: told }, language);
}

/** What is expected by person, month and rule. */
export function monthsTable(
  call: ReimbursementCall,
  months: readonly SeriesMonth[],
  language: Language,
): readonly ShownTable[] {
  const lines = months
    .filter(({ ore }) => ore !== 0)
    .map(({ series, period, ore }): AmountLine => ({
      names: [
        personIn(call, series.person),
        monthName(period.from),
        reimbursementWords[series.kind][language],
      ],
      ore: [ore],
    }));
  const columns = [texts.person, texts.month, texts.kind, headers.expected];
  return listed({ heading: texts.lines, headers: columns, lines }, language);
}

/** What an amount is worked out from by adding and taking away. */
export function balanceTable(
  items: readonly (readonly [Text, number])[],
  language: Language,
): readonly ShownTable[] {
  const lines = items.map(([name, ore]): AmountLine => ({ names: [name[language]], ore: [ore] }));
  return listed({ heading: texts.balance, headers: [texts.item, behindTexts.kronor], lines }, language);
}

interface Listed {
  readonly heading: Text;
  readonly headers: readonly Text[];
  readonly lines: readonly AmountLine[];
}

/** Lines of one amount each and their sum; no table where there are no lines. */
export function listed({ lines, ...table }: Listed, language: Language): readonly ShownTable[] {
  const total = lines.reduce((sum, { ore }) => sum + (ore[0] ?? 0), 0);
  return lines.length === 0 ? [] : [amountTable({ ...table, lines, total: [total] }, language)];
}

function dayText(day: number): string {
  return isDay(day) ? formatIsoDay(day) : '';
}
