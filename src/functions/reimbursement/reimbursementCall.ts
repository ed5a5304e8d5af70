import type { Day } from '../../core/day';
import type { DayRule } from '../../core/dayRule';
import type { Period } from '../../core/period';
import { quarterOf, quarterUntil } from '../../core/quarter';
import type { ClaimRow } from '../../core/reimbursement/claims';
import type { ReimbursementRate } from '../../core/reimbursement/rates';
import { type ExpectedReimbursement, expectedReimbursement } from '../../core/reimbursement/series';
import { namesLaw } from '../../tables/laws';
import type { LocatedProblem } from '../../text/problem';
import { isLocated, ofCall } from '../cell';
import type { RawRows } from '../tables/cells';
import { type CostInputs, costInputs, worldOf } from '../tables/costInputs';
import { doubledColumn, lackingColumn } from '../tables/neededColumns';
import { repeatedInputs } from '../tables/repeatedInputs';
import { readClaims } from './readClaims';
import { type ReadPersons, readPersons } from './readPersons';
import { readRates } from './readRates';
import { unreadPlacements } from './unreadPlacements';

/** The tables of a call of REIMBURSEMENT. */
export interface ReimbursementTables {
  readonly persons: RawRows;
  readonly placements: RawRows;
  readonly prices: RawRows | null;
  readonly rates: RawRows;
  readonly claims: RawRows | null;
  readonly further: readonly (RawRows | null)[];
}

/** The dates that it is about, and how days are billed and money comes. */
export interface ReimbursementWish {
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Day | null;
  readonly dayRule: DayRule;
  readonly lagDays: number;
}

/** What is expected of the state, with all that its lists are made of. */
export interface ReimbursementCall {
  readonly costs: CostInputs;
  readonly persons: ReadPersons;
  readonly claims: readonly ClaimRow[];
  /** Whether a table tells what has been claimed. */
  readonly hasClaims: boolean;
  readonly window: Period;
  /** The day from which claims are seen: the as-of date, else the last day of the window. */
  readonly asOf: number;
  /** Without an as-of date the quarter of the last day is reckoned to its end: that it is, is told beside its figures. */
  readonly isReckonedAhead: boolean;
  readonly lagDays: number;
  readonly expected: ExpectedReimbursement;
  /** Rows of placements of these persons that cannot be read, or that may be theirs or by LVU and do not say so. */
  readonly unread: ReadonlyMap<number, LocatedProblem>;
}

interface ReadCall {
  readonly costs: CostInputs;
  readonly persons: ReadPersons;
  readonly rates: readonly ReimbursementRate[];
  readonly claims: readonly ClaimRow[];
  readonly hasClaims: boolean;
  readonly answers: Map<string, ReimbursementCall>;
}

const mostAnswers = 4;
const repeated = repeatedInputs<ReadCall | LocatedProblem>((made) => !isLocated(made));

/**
 * Works out what is expected by the tables of a call, or gives what was found for the same cells and dates before: a sheet asks for several
 * lists. Problems of the call: those of costs; missingColumn, columnGivenTwice and badRows of the other tables.
 */
export function reimbursementCall(
  tables: ReimbursementTables,
  wish: ReimbursementWish,
): ReimbursementCall | LocatedProblem {
  const { from, to } = wish;
  if (to < from) return ofCall({ problem: 'windowEndsBeforeItStarts', from, to });
  const { persons, placements, prices, rates, claims, further } = tables;
  const read = repeated.of([persons, placements, prices, rates, claims, ...further], () => readCall(tables));
  if (isLocated(read)) return read;
  const key = Object.values(wish).join(' ');
  const answer = read.answers.get(key) ?? answerOf(read, wish);
  if (read.answers.size >= mostAnswers) read.answers.clear();
  read.answers.set(key, answer);
  return answer;
}

function readCall(tables: ReimbursementTables): ReadCall | LocatedProblem {
  const costs = costInputs(tables);
  if (isLocated(costs)) return costs;
  const { names, sheet } = costs.placements;
  const persons = readPersons(tables.persons, names);
  if (isLocated(persons)) return persons;
  const rates = readRates(tables.rates, names);
  if (isLocated(rates)) return rates;
  const claims = tables.claims === null ? [] : readClaims(tables.claims, names);
  if (isLocated(claims)) return claims;
  const needed = placementColumns(rates);
  const wrong = lackingColumn(sheet, needed) ?? doubledColumn(sheet, needed);
  const hasClaims = tables.claims !== null;
  return wrong ?? { costs, persons, rates, claims, hasClaims, answers: new Map() };
}

/** What tells whose a placement is, and where the excess is paid whether it rests on LVU. */
function placementColumns(rates: readonly ReimbursementRate[]): readonly string[] {
  return rates.some(({ rule }) => rule === 'excess') ? ['person', 'law'] : ['person'];
}

function answerOf(
  { costs, persons, rates, claims, hasClaims }: ReadCall,
  wish: ReimbursementWish,
): ReimbursementCall {
  const { placements } = costs;
  const { from, to, asOf, dayRule, lagDays } = wish;
  const until = knownUntil(wish);
  const needed = placementColumns(rates);
  const personOf = placements.keysOf('person');
  const lvuType = lvuTypeOf(costs);
  const problems = placements.problems([...needed, ...costs.costColumns]);
  const expected = expectedReimbursement({
    world: worldOf(costs, { from, until, dayRule }),
    personOf,
    lvuType,
    leftOut: placements.empty.map((isEmpty, row) => (isEmpty === 1 || problems.has(row) ? 1 : 0)),
    statuses: persons.rows,
    rates,
  });
  const unread = unreadPlacements(costs, { statuses: persons.rows, rates, problems, until });
  return {
    costs,
    persons,
    claims,
    hasClaims,
    window: { from, until: to + 1 },
    asOf: asOf ?? to,
    isReckonedAhead: asOf === null && until > to + 1,
    lagDays,
    expected,
    unread,
  };
}

/** Days after the as-of date are not known, and the quarter that the last day lies in is reckoned whole. */
function knownUntil({ to, asOf }: ReimbursementWish): number {
  const until = quarterUntil(quarterOf(to));
  return asOf === null ? until : Math.min(until, asOf + 1);
}

/** 1 for placements whose legal basis names LVU, alone or together with another law. */
function lvuTypeOf({ placements }: CostInputs): Uint8Array {
  const laws = placements.namesOf('law');
  const known = new Map<number, boolean>();
  return Uint8Array.from(laws, (law) => {
    const isLvu = known.get(law) ?? namesLaw(placements.names.textOf(law), 'LVU');
    known.set(law, isLvu);
    return Number(isLvu);
  });
}
