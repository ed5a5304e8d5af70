import { monthName } from '../../text/monthName';
import type { Language } from '../../text/language';
import { reimbursementHeaders as headers } from '../../text/reimbursementWords';
import { summaryLabels } from '../../text/summaryWords';
import { reimbursementWords } from '../../tables/words';
import { reimbursement } from '../reimbursement';
import { quarterText } from '../reimbursement/claimLists';
import type { ReimbursementCall } from '../reimbursement/reimbursementCall';
import type { HeaderId } from '../reimbursement/shownReimbursement';
import { rawRowsOf } from '../tables/rawRows';
import { behindClaim, behindExpected, claimFigure, type ToldFigures } from './claimBehind';
import type { CostCall } from './explanation';
import { incomeFigures, incomeTables } from './incomeBehind';
import { placementNames } from './placementNames';
import type { Question } from './question';
import { reimbursementArguments as at, reimbursementCallOf } from './reimbursementCallOf';
import { type ReimbursementPlace, reimbursementPlace } from './reimbursementPlace';
import { linesTable, monthsTable, personIn } from './reimbursementTables';
import type { Behind } from './shown';

type ReimbursementBehind = Pick<Behind, 'about' | 'sum' | 'tables'>;

const nothing: ReimbursementBehind = { about: null, sum: null, tables: [] };

/** What a figure of REIMBURSEMENT is made of: placements and flat rates, rows of claims, or the persons of a sum. */
export function reimbursementBehind(question: Question): ReimbursementBehind {
  const found = placeOf(question);
  if (found === null) return nothing;
  const { call, place } = found;
  const { language } = question;
  return { about: aboutPlace(call, place, language), ...behindPlace(call, place, language) };
}

interface FoundPlace {
  readonly call: ReimbursementCall;
  readonly place: ReimbursementPlace;
}

function placeOf({ values, row, column }: Question): FoundPlace | null {
  const listed = reimbursementCallOf(values);
  if (listed === null) return null;
  const rows = reimbursement.run(values).length;
  const place = reimbursementPlace(listed, { row, column, rows });
  return place === null ? null : { call: listed.call, place };
}

function behindPlace(call: ReimbursementCall, place: ReimbursementPlace, language: Language): ToldFigures {
  switch (place.of) {
    case 'claim':
      return behindClaim(call, place, language);
    case 'claims': {
      const figure = { ...claimFigure(place.header), language };
      return { sum: null, tables: linesTable(call, place.lines, figure) };
    }
    case 'month': {
      const { series, period, ore } = place.month;
      return behindExpected(call, { series: [series], period, ore }, language);
    }
    case 'months':
      return { sum: null, tables: monthsTable(call, place.months, language) };
    case 'income': {
      const figure = incomeFigures.find((each) => each === place.header) ?? 'expected';
      return { sum: null, tables: incomeTables(call, { month: place.month, figure }, language) };
    }
    case 'outside':
      return { sum: null, tables: [] };
  }
}

function aboutPlace(call: ReimbursementCall, place: ReimbursementPlace, language: Language): string | null {
  const name = headerText(place.header, language);
  const all = summaryLabels.total[language];
  switch (place.of) {
    case 'claim': {
      const { person, quarter, kind } = place.line;
      return joined(
        personIn(call, person),
        quarterText(call, quarter),
        reimbursementWords[kind][language],
        name,
      );
    }
    case 'claims':
      return joined(place.quarter === null ? all : quarterText(call, place.quarter), name);
    case 'month': {
      const { series, period } = place.month;
      const kind = reimbursementWords[series.kind][language];
      return joined(personIn(call, series.person), monthName(period.from), kind, name);
    }
    case 'months':
      return joined(all, name);
    case 'income':
      return joined(place.month === null ? all : monthName(place.month), name);
    case 'outside':
      return null;
  }
}

/** The columns that name a line say nothing more of it. */
function headerText(header: HeaderId, language: Language): string {
  const isName = header === 'person' || header === 'category' || header === 'kind';
  return isName ? '' : headers[header][language];
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}

/** One of the placements behind what is expected, with the dates and tables by which its cost is explained. */
export function reimbursedPlacement(
  question: Question,
  row: number,
): { readonly call: CostCall; readonly name: string } | null {
  const found = placeOf(question);
  const placements = rawRowsOf(question.values[at.placements]);
  if (found === null || placements === null) return null;
  const { call, place } = found;
  const period = place.of === 'claim' ? place.line.period : place.of === 'month' ? place.month.period : null;
  if (period === null) return null;
  const { values } = question;
  return {
    call: {
      placements: [placements[0] ?? [], placements[row + 1] ?? []],
      prices: rawRowsOf(values[at.prices]),
      from: period.from,
      to: period.until - 1,
      asOf: values[at.asOf],
      dayRule: values[at.dayRule],
      further: values.slice(at.tables),
    },
    name: placementNames(call.costs.placements)(row),
  };
}
