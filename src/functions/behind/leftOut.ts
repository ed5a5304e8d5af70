import { chargesOf } from '../../core/cost/chargesOf';
import { formatsOf } from '../../text/format';
import type { Language } from '../../text/language';
import { behindTexts, unpricedReasonTexts } from '../../text/paneBehind';
import { isProblem, type LocatedProblem } from '../../text/problem';
import { problemSentence } from '../../text/problems';
import { atRow } from '../costs/shownCell';
import { placementNames } from './placementNames';
import type { ShownTable } from './shown';
import type { SummaryCall } from './summaryCall';
import type { SummaryMembers } from './summaryMembers';
import { type UnpricedPlacement, unpricedReasons } from './unpricedReasons';

/** The pane shows no more rows than can be looked through. */
const mostRows = 200;

/** Placements without a price, of some members of a summary: how many there are for each reason, and each with what is missing; none: no table. */
export function unpricedTables(
  call: SummaryCall,
  members: SummaryMembers,
  language: Language,
): readonly ShownTable[] {
  const found = unpricedReasons(call, members);
  if (found.length === 0) return [];
  const { number } = formatsOf(language);
  const nameOf = placementNames(call.inputs.placements);
  return [
    reasonsTable(found, language),
    {
      heading: behindTexts.placements[language],
      headers: [behindTexts.placement, behindTexts.unpriced, behindTexts.why].map((text) => text[language]),
      isFigure: [false, true, false],
      rows: found
        .slice(0, mostRows)
        .map(({ row, days, problem }) => [nameOf(row), number(days), problemSentence(problem, language)]),
      total: null,
      placements: null,
      rowsInAll: found.length,
    },
  ];
}

function reasonsTable(found: readonly UnpricedPlacement[], language: Language): ShownTable {
  const { number } = formatsOf(language);
  const reasons = unpricedReasonTexts.flatMap(({ code, text }) => {
    const mine = found.filter(({ problem }) => problem.cause.problem === code);
    const days = mine.reduce((sum, each) => sum + each.days, 0);
    return mine.length === 0 ? [] : [[text[language], number(mine.length), number(days)]];
  });
  return {
    heading: behindTexts.reasons[language],
    headers: [behindTexts.why, behindTexts.placementCount, behindTexts.unpriced].map(
      (text) => text[language],
    ),
    isFigure: [false, true, true],
    rows: reasons,
    total: null,
    placements: null,
    rowsInAll: reasons.length,
  };
}

/** The placements of a summary that cannot be counted, whatever the column, each with what is wrong; none: no table. */
export function uncountedTables(call: SummaryCall, language: Language): readonly ShownTable[] {
  const found = uncountedRows(call);
  if (found.length === 0) return [];
  const nameOf = placementNames(call.inputs.placements);
  return [
    {
      heading: behindTexts.placements[language],
      headers: [behindTexts.placement, behindTexts.why].map((text) => text[language]),
      isFigure: [false, false],
      rows: found
        .slice(0, mostRows)
        .map(([row, problem]) => [nameOf(row), problemSentence(problem, language)]),
      total: null,
      placements: null,
      rowsInAll: found.length,
    },
  ];
}

/** The problems of the columns that the summary needs go before those of what a placement costs. */
function uncountedRows({ divided, inputs }: SummaryCall): (readonly [row: number, why: LocatedProblem])[] {
  const { world, needed } = divided;
  return Array.from({ length: inputs.placements.sheet.count }, (_, row) => row).flatMap((row) => {
    const bad = needed.problems.get(row);
    if (bad !== undefined) return [[row, bad] as const];
    if (needed.leftOut[row] === 1) return [];
    const charged = chargesOf(world, row);
    return isProblem(charged) ? [[row, atRow(inputs.placements, charged, row)] as const] : [];
  });
}
