/**
 * What a placement of the sample costs on each of its dates, worked out a second time straight from its rows, in exact fractions, with
 * none of the product's own arithmetic: its price, its pay or the price list, the contribution, less in absence, and add-ons.
 */
import { numberIn, numberOrNull, rowsOf, type Row } from './sample';

/** A placement with what it has counted up to through each of its dates. */
export interface Counted {
  readonly row: Row;
  readonly first: number;
  /** Through each date from the first: whole öre of the exact cost. */
  readonly ore: readonly number[];
}

/** 4 · 3 · 5 · 7 · 29 · 31: a day's share of any month is a whole number of these parts. */
const partsOfMonth = 377_580n;
/** Rates of contribution have four decimals, shares paid in absence have two. */
const partsOfRate = 10_000n;
const partsOfShare = 100n;
const partsOfKrona = partsOfMonth * partsOfRate * partsOfShare;
const partsOfOre = partsOfKrona / 100n;

const everyRate = rowsOf('Avgifter');
const everyAbsence = rowsOf('Frånvaro');
const everyAddOn = rowsOf('Tillägg');
const everyPrice = rowsOf('Priser');

/** Date by date through the last one, or the one that the list is known through, by the sample's price list or by another. */
export function countedThrough(row: Row, listDate: number, prices = everyPrice): Counted {
  const first = numberIn(row, 'Startdatum');
  const last = Math.min(numberOrNull(row, 'Slutdatum') ?? listDate, listDate);
  const ore: number[] = [];
  let accumulated = 0n;
  for (let date = first; date <= last; date += 1) {
    accumulated += partsOn(row, date, prices);
    ore.push(Number((accumulated + partsOfOre / 2n) / partsOfOre));
  }
  return { row, first, ore };
}

/** The days of a placement between two dates, both included. */
export function daysIn({ first, ore }: Counted, from: number, to: number): number {
  return ore.filter((_, index) => from <= first + index && first + index <= to).length;
}

/** Its öre between two dates: what stands at its last date up to the later one, less what stood before the earlier. */
export function oreIn({ first, ore }: Counted, from: number, to: number): number {
  const through = (date: number): number =>
    date < first ? 0 : (ore[Math.min(date - first, ore.length - 1)] ?? 0);
  return through(to) - through(from - 1);
}

/** The cost of a date in parts of a krona. */
function partsOn(row: Row, date: number, prices: readonly Row[]): bigint {
  const { year, daysInMonth } = civil(date);
  const share = (part: string): bigint => paidShare(row, part, date);
  const added = addedOn(row, date);
  const isPaidByMonth = numberOrNull(row, 'Arvode') !== null;
  const dayPrice = numberOrNull(row, 'Dygnspris') ?? (isPaidByMonth ? null : listPrice(row, date, prices));
  if (dayPrice !== null) return BigInt(dayPrice) * partsOfRate * partsOfMonth * share('pris') + added;
  const fee = BigInt(numberIn(row, 'Arvode')) * (partsOfRate + rateOf(row, year)) * share('arvode');
  const expense = BigInt(numberIn(row, 'Omkostnad')) * partsOfRate * share('omkostnad');
  return ((fee + expense) * partsOfMonth) / BigInt(daysInMonth) + added;
}

/** The price of the list: only such as is paid by the day and holds for all is read. */
function listPrice(row: Row, date: number, prices: readonly Row[]): number {
  const found = prices.find(
    (price) =>
      price['Placeringsform'] === row['Placeringsform'] &&
      price['Utförare'] === row['Utförare'] &&
      numberIn(price, 'Gäller från') <= date &&
      date <= (numberOrNull(price, 'Gäller till') ?? Infinity),
  );
  if (found?.['Enhet'] !== 'dygn' || found['Gäller för'] !== 'alla')
    throw new Error(`there is no such price of ${String(row['Utförare'])} on ${date}`);
  return numberIn(found, 'Pris');
}

/** The contribution of a year at the carer's age on 1 January of it, in parts of ten thousand. */
export function rateOf(row: Row, year: number): bigint {
  const age = year - 1 - numberIn(row, 'Uppdragstagare född');
  const found = everyRate.find(
    (rate) =>
      numberIn(rate, 'År') === year &&
      numberIn(rate, 'Ålder från') <= age &&
      age <= (numberOrNull(rate, 'Ålder till') ?? Infinity),
  );
  if (found === undefined) throw new Error(`there is no rate of ${year} at ${age}`);
  return BigInt(Math.round(numberIn(found, 'Sats') * Number(partsOfRate)));
}

/** Hundredths of a part that are paid on a date: all of them, but where the child is away and the row of it has begun to lower it. */
function paidShare(row: Row, part: string, date: number): bigint {
  const absence = everyAbsence.find(
    (each) =>
      each['Placerings-ID'] === row['Placerings-ID'] &&
      each['Del'] === part &&
      numberIn(each, 'Från') + numberIn(each, 'Från dag') - 1 <= date &&
      date <= numberIn(each, 'Till'),
  );
  return absence === undefined ? partsOfShare : BigInt(Math.round(numberIn(absence, 'Ersättning %') * 100));
}

function addedOn(row: Row, date: number): bigint {
  return everyAddOn
    .filter((each) => each['Placerings-ID'] === row['Placerings-ID'])
    .filter((each) => numberIn(each, 'Från') <= date && date <= (numberOrNull(each, 'Till') ?? Infinity))
    .reduce((sum, each) => sum + partsOfAddOn(each, date), 0n);
}

function partsOfAddOn(addOn: Row, date: number): bigint {
  const amount = BigInt(numberIn(addOn, 'Belopp')) * partsOfKrona;
  const unit = String(addOn['Enhet']);
  if (unit === 'dygn') return amount;
  if (unit === 'månad') return amount / BigInt(civil(date).daysInMonth);
  if (unit === 'engång') return date === numberIn(addOn, 'Från') ? amount : 0n;
  throw new Error(`${unit} is no unit`);
}

function civil(date: number): { readonly year: number; readonly daysInMonth: number } {
  const utc = new Date((date - 25_569) * 86_400_000);
  const year = utc.getUTCFullYear();
  return { year, daysInMonth: new Date(Date.UTC(year, utc.getUTCMonth() + 1, 0)).getUTCDate() };
}
