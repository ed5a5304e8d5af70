import { functionById } from '../../functions';
import { behindCall } from '../../functions/behind/behindCall';
import { lifeOf } from '../../functions/behind/life';
import { placementBehind } from '../../functions/behind/placementBehind';
import { isFailure } from '../../host/failure';
import type { Figure } from '../../host/behind/figure';
import { isUnread } from '../../host/behind/readArgument';
import type { WrittenArgument, WrittenCall } from '../../host/behind/written';
import { usualSettings } from '../../host/workbookSettings';
import { noSuchParameter } from '../../text/paneBehind';
import { masked } from '../../text/personalNumbers';
import type { Desk } from '../desk';
import { languageOf } from '../state';
import type { Answer, Found } from './behindState';

/** What is behind the figure of the cell that is selected now. */
export async function findBehind(desk: Desk): Promise<Found> {
  const figure = await desk.workbook.readFigure();
  if (isFailure(figure)) return { is: 'failed', failure: figure };
  const calls = figure.formula === null ? [] : await desk.workbook.readCalls(figure.formula);
  if (isFailure(calls)) return { is: 'failed', failure: calls };
  if (calls !== null && calls.length > 0) return foundCall(desk, { figure, calls, chosen: 0 });
  const without = calls === null ? 'unreadable' : figure.formula === null ? 'noFormula' : 'noCalls';
  const placement = await foundPlacement(desk, figure);
  if (placement !== null || without !== 'noCalls') return placement ?? { is: without, figure };
  const origins = await desk.workbook.readOrigins(figure);
  if (isFailure(origins)) return { is: 'failed', failure: origins };
  return origins.length === 0 ? { is: without, figure } : { is: 'elsewhere', figure, origins };
}

/** What the placement costs in whose row the cell lies; null: it lies in none. */
async function foundPlacement({ workbook, store }: Desk, figure: Figure): Promise<Found | null> {
  const read = await workbook.readPlacement(figure);
  if (isFailure(read)) return { is: 'failed', failure: read };
  if (read === null) return null;
  const state = store.state();
  const { asOf, dayRule } = state.settings ?? usualSettings;
  const life = lifeOf({ ...read, asOf, dayRule, language: languageOf(state) });
  return { is: 'placement', figure, life };
}

/** The calls of a figure's formula, and which of them is to be shown. */
export interface ChosenCall {
  readonly figure: Figure;
  readonly calls: readonly WrittenCall[];
  readonly chosen: number;
}

/** What is behind one of the calls. */
export async function foundCall(desk: Desk, choice: ChosenCall): Promise<Found> {
  const call = choice.calls[choice.chosen];
  if (call === undefined) return { is: 'noCalls', figure: choice.figure };
  return { is: 'calls', ...choice, answer: await answerOf(desk, choice.figure, call) };
}

async function answerOf({ workbook, store }: Desk, figure: Figure, call: WrittenCall): Promise<Answer> {
  const read = await workbook.readArguments(call, figure);
  if (isFailure(read)) return { is: 'failed', failure: read };
  const position = read.findIndex(isUnread);
  const hindering = read[position];
  if (hindering !== undefined && isUnread(hindering)) {
    const parameter = functionById(call.id)?.parameters[position]?.name ?? noSuchParameter;
    const argument = { parameter, text: masked(hindering.written.text) };
    return { is: 'unread', argument, why: hindering.unread };
  }
  const values = read.map((argument) => (isUnread(argument) ? null : argument.value));
  const sources = read.map((argument) => (isUnread(argument) ? null : (argument.source ?? null)));
  const headed = call.arguments.map(({ means }) => headedTable(means));
  const { cell, home } = figure;
  const question = {
    ...{ id: call.id, values, sources, headed, language: languageOf(store.state()) },
    row: cell.row - home.row,
    column: cell.column - home.column,
  };
  return { is: 'told', behind: behindCall(question), question, opened: null };
}

/** The name of a table that is handed over with its headers; null: the argument is something else. */
function headedTable(means: WrittenArgument): string | null {
  return means.is === 'table' && means.table !== '' && means.sections.includes('headers')
    ? means.table
    : null;
}

/** The same with one of the placements behind the figure opened; the one that is open already is closed. */
export function opened(found: Found, row: number): Found {
  if (found.is !== 'calls' || found.answer.is !== 'told') return found;
  const { answer } = found;
  const behind = answer.opened?.row === row ? null : placementBehind(answer.question, row);
  return { ...found, answer: { ...answer, opened: behind === null ? null : { row, behind } } };
}
