import { isLocated } from '../../functions/cell';
import {
  type ComputedForecast,
  computedForecast,
  type ForecastDays,
} from '../../functions/frozenForecast/computedForecast';
import { type FrozenForecast, frozenAlready } from '../../functions/frozenForecast/frozenBefore';
import { headersOf } from '../../functions/tables/sheetTable';
import { frozenLines, frozenRow } from '../../functions/frozenForecast/frozenRows';
import { forecastLines } from '../../tables/forecastLines';
import { forecasts } from '../../tables/forecasts';
import { headerLanguage } from '../../tables/headerLanguage';
import { placements } from '../../tables/placements';
import type { Language } from '../../text/language';
import { masked } from '../../text/personalNumbers';
import { problemSentence } from '../../text/problems';
import { inExcel } from '../batch';
import { isFailure, type Outcome, Refused } from '../failure';
import { asTakenBack, finishedJournal } from '../lists/carryOut';
import { controlSumOf } from '../lists/controlSum';
import { createDigest } from '../lists/digest';
import { forecastIdAfter } from '../lists/importIds';
import { latestImport } from '../lists/latestImport';
import { writtenDate, writtenMoment } from '../lists/moment';
import type { OwnTableOrder } from '../lists/ownTable';
import { writeOwnTables } from '../lists/writeOwnTables';
import { tablesToRead } from '../priceTables';
import { readSettingTexts } from '../settingTexts';
import { version } from '../version';
import { settingsIn } from '../workbookSettings';
import { readForecastTables, type ReadForecasts, readFrozen } from './readForecasts';

/** Who freezes the forecast, to whom it is shown, and of which days it is. */
export interface FreezeForecast extends Omit<ForecastDays, 'dayRule'> {
  readonly who: string;
  readonly shownTo: string;
}

/** A forecast that has been frozen: its name, and what it comes to in öre. */
export interface FrozenReceipt {
  readonly forecastId: string;
  readonly lines: number;
  readonly fullYear: number;
  /** Days without a price, which cost nothing in it. */
  readonly unpriced: number;
}

/** The forecasts that have been frozen, oldest first, and who froze last. */
export interface ForecastsFound {
  readonly frozen: readonly FrozenForecast[];
  readonly who: string;
}

/** Under which the workbook remembers who freezes its forecasts. */
const whoKey = 'varddygn.frozenBy';

/** Looks at what has been frozen; changes nothing. */
export function lookAtForecasts(): Promise<Outcome<ForecastsFound>> {
  return inExcel(async (context) => {
    const { frozen } = await readFrozen(await tablesToRead(context));
    const { [whoKey]: who } = await readSettingTexts(context, [whoKey]);
    return { frozen, who: who ?? '' };
  });
}

/**
 * Makes the forecast of the workbook's tables anew and puts it by, placement by placement, in one step. Nothing that was frozen before is
 * touched. Refused: no whole forecast can be made; the same has been frozen for the same people. `now` is the moment that is told.
 */
export async function freezeForecast(
  wish: FreezeForecast,
  now: Date = new Date(),
): Promise<Outcome<FrozenReceipt>> {
  const outcome = await inExcel(async (context) => {
    const earlier = await finishedJournal(context);
    const read = await tablesToRead(context);
    const { dayRule } = await settingsIn(context);
    const tables = await readForecastTables(read);
    const computed = computedForecast(tables, { ...wish, dayRule });
    if (isLocated(computed)) {
      const sentence = { sv: problemSentence(computed, 'sv'), en: problemSentence(computed, 'en') };
      throw new Refused({ failure: 'tableUnread', sentence });
    }
    const before = await readFrozen(read);
    requireChange(before, computed, wish);
    const forecastId = forecastIdAfter(
      before.frozen.map((each) => each.forecastId),
      writtenDate(now),
    );
    const when = writtenMoment(now);
    // The rows are in the language of the list, and so are tables that have to be made for them.
    const language = headerLanguage(placements, headersOf(tables.placements));
    const signed = { ...wish, language, forecastId, when, ...(await latestImport(read)) };
    const orders = await ordersOf(before, computed, signed);
    await writeOwnTables(context, { orders, when, earlier, settings: { [whoKey]: masked(wish.who) } });
    const { lines, fullYear, unpriced } = computed;
    return { forecastId, lines: lines.length, fullYear, unpriced };
  });
  return isFailure(outcome) ? asTakenBack(outcome) : outcome;
}

/** The same forecast for the same people is frozen once. */
function requireChange(
  before: ReadForecasts,
  { lines }: ComputedForecast,
  { shownTo }: FreezeForecast,
): void {
  const same = frozenAlready(before, lines, masked(shownTo));
  if (same !== undefined) throw new Refused({ failure: 'forecastFrozenAlready', forecast: same.forecastId });
}

interface Signed extends FreezeForecast {
  readonly language: Language;
  readonly forecastId: string;
  readonly when: string;
  readonly importId: string;
  readonly listDate: number | null;
}

async function ordersOf(
  before: ReadForecasts,
  computed: ComputedForecast,
  signed: Signed,
): Promise<readonly OwnTableOrder[]> {
  const lines = frozenLines(computed, signed.forecastId);
  const digest = createDigest();
  await digest.add(lines);
  const controlSum = controlSumOf(await digest.text());
  const row = frozenRow(computed, { ...signed, listDate: signed.listDate ?? '', controlSum, version });
  const { language } = signed;
  return [
    { table: forecasts, added: [row], removed: [], known: before.forecasts, language },
    { table: forecastLines, added: lines, removed: [], known: before.forecastLines, language },
  ];
}
