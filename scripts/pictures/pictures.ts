import { bridgeKind } from '../../src/sheets/bridge/bridgeSheet';
import { followUpKind } from '../../src/sheets/followUp/followUpSheet';
import { forecastKind } from '../../src/sheets/forecast/forecastSheet';
import { forecastBridgeKind } from '../../src/sheets/forecastBridge/forecastBridgeSheet';
import { reconciliationKind } from '../../src/sheets/reconciliation/reconciliationSheet';
import { trackRecordKind } from '../../src/sheets/trackRecord/trackRecordSheet';
import { varianceKind } from '../../src/sheets/variance/varianceSheet';
import { volumesKind } from '../../src/sheets/volumes/volumesSheet';
import { paneTexts } from '../../src/text/pane';
import { forecastTexts } from '../../src/text/paneForecast';
import { figureTexts, problemTexts } from '../../src/text/paneImportFigures';
import type { SessionOptions } from '../../tests/e2e/session';
import {
  investmentForm,
  investmentSheet,
  netCostSheet,
  observedSheet,
  shiftForm,
  shiftSheet,
} from './calculating';
import { beginChange, freezeTwice, makeScenario } from './forecasting';
import { chooseList, compared, importList, keepKey } from './importing';
import { showReimbursement } from './reimbursing';
import {
  buildSheet,
  checkInvoice,
  checkTables,
  draftText,
  listDay,
  lockMonths,
  openBehind,
  previewBoardCopy,
  showFiveYears,
} from './reporting';
import { open, scrollTo, type Step, then } from './step';
import { typeFormula } from './typing';

/** A picture of the README or of a guide. */
export interface Picture {
  readonly name: string;
  readonly options: SessionOptions;
  /** What is done before the picture is taken. */
  readonly prepare?: Step;
  /** Whether the pane alone is to be seen, not the sheet beside it. */
  readonly isOfPane?: boolean;
}

const clean = 'placeringar-verksamhetssystem.csv';
const desk = { width: 1000, height: 560 };
const pane = { height: 960 };
const wide = { width: 2080, height: 1310 };
const tall = { height: 1560 };
const narrow = { width: 320, height: 1900 };
const empty = { workbook: 'empty' } as const;
const english = { language: 'en-US' } as const;
const dark = { ...english, theme: 'dark' } as const;

/** The frame of the workbench and the pane's own places. */
const places: readonly Picture[] = [
  { name: 'arbetsbank', options: desk },
  { name: 'arbetsbank-funktioner', options: desk, prepare: open(paneTexts.functions) },
  { name: 'arbetsbank-installningar', options: desk, prepare: open(paneTexts.settings) },
  { name: 'arbetsbank-formel', options: desk, prepare: typeFormula },
  { name: 'workbench-dark', options: { ...desk, ...dark }, prepare: open(paneTexts.functions) },
  { name: 'fonster-320', options: { ...empty, width: 320, height: 900 } },
  {
    name: 'pane-320-dark',
    options: { ...empty, ...dark, width: 320, height: 900 },
    prepare: open(paneTexts.functions),
  },
  { name: 'pristabeller', options: pane, prepare: checkTables, isOfPane: true },
];

const imports: readonly Picture[] = [
  {
    name: 'import-granska',
    options: { ...pane, ...empty },
    prepare: chooseList(clean, listDay),
    isOfPane: true,
  },
  {
    name: 'import-kontroll',
    options: { ...pane, ...empty },
    prepare: then(chooseList(clean, listDay), keepKey, scrollTo(figureTexts.title)),
    isOfPane: true,
  },
  {
    name: 'import-kvitto',
    options: { ...desk, ...empty },
    prepare: then(chooseList(clean, listDay), keepKey, importList),
  },
  {
    name: 'import-september',
    options: pane,
    prepare: then(
      chooseList('placeringar-2026-09.csv', '2026-09-30'),
      compared,
      scrollTo(problemTexts.title),
    ),
    isOfPane: true,
  },
  {
    name: 'import-stokig',
    options: { ...pane, ...empty },
    prepare: then(chooseList('placeringar-stokig.csv', listDay), scrollTo(problemTexts.title)),
    isOfPane: true,
  },
  {
    name: 'import-review-dark',
    options: { ...pane, ...empty, ...dark },
    prepare: chooseList(clean, listDay),
    isOfPane: true,
  },
];

/** The place Prognos. */
const forecasts: readonly Picture[] = [
  {
    name: 'prognos',
    options: pane,
    prepare: then(makeScenario, scrollTo(forecastTexts.year)),
    isOfPane: true,
  },
  {
    name: 'prognos-scenarier',
    options: narrow,
    prepare: then(makeScenario, scrollTo(forecastTexts.scenarios)),
    isOfPane: true,
  },
  {
    name: 'forecast-dark',
    options: { ...dark, ...narrow },
    prepare: then(beginChange, scrollTo(forecastTexts.scenarios)),
    isOfPane: true,
  },
];

/** The report sheets. They speak the language of their tables, so the sample's are Swedish in both guides. */
const sheets: readonly Picture[] = [
  { name: 'uppfoljning', options: wide, prepare: buildSheet(followUpKind) },
  { name: 'follow-up-dark', options: { ...wide, ...dark }, prepare: buildSheet(followUpKind) },
  { name: 'fem-ar', options: { ...wide, height: 1400 }, prepare: showFiveYears },
  { name: 'five-years-dark', options: { ...wide, ...dark, height: 1400 }, prepare: showFiveYears },
  { name: 'avvikelse', options: wide, prepare: buildSheet(varianceKind) },
  { name: 'bro', options: { ...wide, height: 1820 }, prepare: buildSheet(bridgeKind) },
  { name: 'volymer', options: wide, prepare: buildSheet(volumesKind) },
  { name: 'avstamning', options: wide, prepare: buildSheet(reconciliationKind) },
  { name: 'prognosblad', options: { ...wide, height: 1820 }, prepare: buildSheet(forecastKind) },
  {
    name: 'prognosbro',
    options: { width: 2360, height: 1720 },
    prepare: then(freezeTwice, buildSheet(forecastBridgeKind)),
  },
  { name: 'traffsakerhet', options: wide, prepare: buildSheet(trackRecordKind) },
  { name: 'atersokningslage', options: wide, prepare: showReimbursement },
  { name: 'textutkast', options: { ...desk, width: 1400 }, prepare: draftText(bridgeKind) },
];

/** A month's bill that is 350 kronor a day too dear. */
const invoice = {
  placementId: 'P0133',
  from: '2026-08-01',
  to: '2026-08-31',
  days: '31',
  amount: '330460',
} as const;

/** What else Följ upp does. */
const sections: readonly Picture[] = [
  { name: 'bakom-siffran-320', options: narrow, prepare: openBehind, isOfPane: true },
  { name: 'faktura', options: pane, prepare: checkInvoice(invoice), isOfPane: true },
  { name: 'invoice', options: { ...pane, ...english }, prepare: checkInvoice(invoice), isOfPane: true },
  { name: 'las-manad', options: pane, prepare: lockMonths, isOfPane: true },
  { name: 'lock-month', options: { ...pane, ...english }, prepare: lockMonths, isOfPane: true },
  { name: 'namndkopia', options: pane, prepare: previewBoardCopy, isOfPane: true },
  { name: 'board-copy', options: { ...pane, ...english }, prepare: previewBoardCopy, isOfPane: true },
];

/** The calculations. */
const calculations: readonly Picture[] = [
  { name: 'kalkyler', options: tall, prepare: shiftForm, isOfPane: true },
  { name: 'calculations', options: { ...tall, ...english }, prepare: shiftForm, isOfPane: true },
  { name: 'omstallning', options: wide, prepare: shiftSheet },
  { name: 'kalkyler-investering', options: { height: 1960 }, prepare: investmentForm, isOfPane: true },
  { name: 'nettokostnad', options: wide, prepare: netCostSheet },
  { name: 'satsningens-utfall', options: wide, prepare: observedSheet },
  { name: 'investering', options: wide, prepare: investmentSheet },
];

/** All pictures, in the order of the guides. */
export const pictures: readonly Picture[] = [
  ...places,
  ...imports,
  ...forecasts,
  ...sheets,
  ...sections,
  ...calculations,
];
