import type { SnapshotLine } from '../../core/forecast/snapshot';
import { kronorFromOre } from '../../core/ore';
import { forecastHeaders, forecastMonthHeaders, placeHeaders } from '../../text/forecastWords';
import { forecastCallOf, type ToldForecast } from './forecastCallOf';
import { explainedItem, type OpenedPart } from './forecastExplained';
import { itemFigure, itemOf } from './forecastItemFigure';
import { monthAsked } from './forecastMonthBehind';
import { placementNames } from './placementNames';
import type { Question } from './question';
import type { Behind } from './shown';

/** One of the placements behind a figure of FORECAST, by its row in the list: what it has cost so far, and what is expected of it. */
export function openedForecast(question: Question, row: number): Behind | null {
  const told = forecastCallOf(question);
  const asked = told === null ? null : itemsAsked(told, question);
  const item = asked?.items.find((each) => each.part === 'placement' && each.row === row);
  if (told === null || asked === null || item === undefined) return null;
  const { part, from, to } = asked;
  return {
    about: placementNames(told.read.placements)(row),
    value: kronorFromOre(oreOf(item, part)),
    inputs: [],
    ...explainedItem({ told, question, item, from, to }, part),
  };
}

interface AskedItems {
  readonly items: readonly SnapshotLine[];
  readonly part: OpenedPart;
  /** The first and the last day of what has been. */
  readonly from: number;
  readonly to: number;
}

function itemsAsked(told: ToldForecast, { row, column }: Question): AskedItems | null {
  const { asOf, from, to } = told.read.question;
  switch (told.show) {
    case 'months': {
      const month = monthAsked(told, row);
      const part = partAt(forecastMonthHeaders, column);
      return month === null ? null : { ...month, part, from, to: Math.min(asOf, month.line.last) };
    }
    case 'placements': {
      const figure = itemFigure(told, column);
      return figure === null ? null : { ...figure, items: told.items.map((item) => itemOf(item, figure)) };
    }
    case 'units':
      return { items: told.items, part: partAt(placeHeaders, column), from, to: Math.min(asOf, to) };
    case 'kinds':
      return { items: told.items, part: partAt(forecastHeaders, column), from, to: Math.min(asOf, to) };
    case 'assumptions':
    case 'scenarios':
      return null;
  }
}

function partAt(headers: object, column: number): OpenedPart {
  const id = Object.keys(headers)[column];
  if (id === 'soFar') return 'soFar';
  return id === 'committed' ? 'ahead' : 'both';
}

function oreOf({ closed, after, ahead }: SnapshotLine, part: OpenedPart): number {
  return (part === 'ahead' ? 0 : closed + after) + (part === 'soFar' ? 0 : ahead);
}
