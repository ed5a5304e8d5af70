import { prices } from '../../tables/prices';
import { assumptionWords } from '../../text/forecastWords';
import { forecastSentences } from '../../text/forecastInWords';
import { forecastSheetTexts } from '../../text/forecastSheet';
import type { Language } from '../../text/language';
import { type Cell, quoted } from '../cells';
import { isoText } from '../heading/titlePart';
import { hasReimbursement } from '../reimbursementCall';
import { anchorOf, answerCell, columnOf } from './answer';
import { isBooked } from './calls';
import { forecastInput, type ForecastOrder, hasBudget } from './order';
import type { WordAnswers } from './words';

type SentenceId = keyof typeof forecastSentences;

/** What a forecast rests on, a sentence in each row, as formulas: they follow the tables and the cells at the top. */
export function sentencesOf(order: ForecastOrder, answers: WordAnswers): readonly Cell[] {
  const { language } = order;
  const plain = (id: SentenceId): Cell => forecastSentences[id][language];
  return [
    plain('method'),
    knownSentence(order),
    ledgerSentence(order),
    historySentence(order, answers),
    rangeSentence(order, answers),
    dearestSentence(order, answers),
    priceSentence(order),
    unpricedSentence(order, answers),
    plain(hasBudget(order) ? 'hasBudget' : 'noBudget'),
    plain(order.places.income !== undefined && hasReimbursement(order) ? 'hasIncome' : 'noIncome'),
    lagSentence(order, answers),
    plain('trend'),
  ];
}

function text({ language }: { readonly language: Language }, id: SentenceId): string {
  return quoted(forecastSentences[id][language]);
}

/** A line of the assumptions that is not of a kind; they stand in the order of their words, the header first. */
function assumed(answer: string, id: keyof typeof assumptionWords): string {
  const lines = Object.keys(assumptionWords).filter((each) => each !== 'value');
  return answerCell(answer, lines.indexOf(id) + 1, 2);
}

function knownSentence(order: ForecastOrder): Cell {
  const date = (id: 'asOf' | 'yearFrom' | 'yearTo'): string => isoText(forecastInput(order, id));
  return `=${text(order, 'knownThrough')}&${date('asOf')}&${text(order, 'isUsed')}&${date('yearFrom')}&"–"&${date('yearTo')}&"."`;
}

function ledgerSentence(order: ForecastOrder): Cell {
  if (!isBooked(order)) return forecastSentences.noLedger[order.language];
  const closed = forecastInput(order, 'closedThrough');
  const none = quoted(forecastSheetTexts.noMonth[order.language]);
  const day = `IF(ISNUMBER(${closed}),${isoText(closed)},${closed})`;
  const said = `${text(order, 'closed')}&${day}&${text(order, 'isBooked')}`;
  return `=IF(${closed}=${none},${text(order, 'noneClosed')},${said})`;
}

/** Why there is no full year: too little history, or an error that is told at the cell of the call. */
export function troubleSentence(order: ForecastOrder, kinds: string): string {
  const year = answerCell(kinds, `ROWS(${kinds})`, columnOf('listKinds', 'fullYear'));
  const anchor = (anchorOf(order, 'listKinds') ?? '').replaceAll('$', '');
  const failed = `${text(order, 'failed')}&${quoted(`${anchor}.`)}`;
  return `IF(ISERROR(${anchor}),${failed},IF(ISNUMBER(${year}),"",${text(order, 'tooLittle')}))`;
}

/** How many names the list does not have, as part of a formula. */
export function unknownCount({ language }: ForecastOrder, assumptions: string): string {
  return `SUMPRODUCT(--(INDEX(${assumptions},0,1)=${quoted(assumptionWords.unknownName[language])}))`;
}

/** The first name that the list does not have, with its table, row and column, and how many more there are; blank where all are there. */
export function namesSentence(order: ForecastOrder, assumptions: string): Cell {
  const count = unknownCount(order, assumptions);
  const word = quoted(assumptionWords.unknownName[order.language]);
  const first = `XLOOKUP(${word},INDEX(${assumptions},0,1),INDEX(${assumptions},0,2))`;
  const more = `IF(${count}>1," "&(${count}-1)&${text(order, 'moreNames')},"")`;
  return `=IFERROR(IF(${count}=0,"",${first}&${more}),"")`;
}

function historySentence(order: ForecastOrder, { kinds, assumptions }: WordAnswers): Cell {
  const trouble = troubleSentence(order, kinds);
  const [from, window] = [assumed(assumptions, 'historyFrom'), assumed(assumptions, 'windowFrom')];
  const told =
    `${text(order, 'historyFrom')}&${isoText(from)}&${text(order, 'windowFrom')}&${isoText(window)}` +
    `&${text(order, 'arrivalsOf')}`;
  return `=IFERROR(IF(${trouble}="",${told},${trouble}),"")`;
}

/** Blank where no year could be simulated. */
function rangeSentence(order: ForecastOrder, { assumptions }: WordAnswers): Cell {
  const [years, seed] = [assumed(assumptions, 'years'), assumed(assumptions, 'seed')];
  const told =
    `${text(order, 'simulated')}&${grouped(order, years)}&${text(order, 'fromSeed')}&${seed}` +
    `&${text(order, 'oneInTen')}`;
  return `=IFERROR(IF(${years}="","",${told}),"")`;
}

/** Blank where nothing new is expected. */
function dearestSentence(order: ForecastOrder, { assumptions }: WordAnswers): Cell {
  const [kind, cost] = [assumed(assumptions, 'oneMoreKind'), assumed(assumptions, 'oneMoreCost')];
  const told =
    `${text(order, 'dearest')}&${kind}&${text(order, 'wouldCost')}&${grouped(order, `${cost}/1000`)}` +
    `&${text(order, 'restOfYear')}`;
  return `=IFERROR(IF(${kind}="","",${told}),"")`;
}

function priceSentence(order: ForecastOrder): Cell {
  const from = order.tables.named[prices.id]?.columns['validFrom'];
  if (from === undefined) return forecastSentences.noPriceList[order.language];
  const [asOf, yearTo] = [forecastInput(order, 'asOf'), forecastInput(order, 'yearTo')];
  const ahead = `${from},">"&${asOf},${from},"<="&${yearTo}`;
  const told = `COUNTIFS(${ahead})&${text(order, 'pricesAhead')}&${isoText(`MAXIFS(${from},${ahead})`)}&"."`;
  return `=IF(COUNTIFS(${ahead})=0,${text(order, 'noPricesAhead')},${told})`;
}

function unpricedSentence(order: ForecastOrder, { kinds }: WordAnswers): Cell {
  const days = answerCell(kinds, `ROWS(${kinds})`, columnOf('listKinds', 'unpriced'));
  const told = `${grouped(order, days)}&${text(order, 'unpriced')}`;
  return `=IFERROR(IF(${days}=0,${text(order, 'allPriced')},${told}),"")`;
}

function lagSentence(order: ForecastOrder, { assumptions }: WordAnswers): Cell {
  const lag = assumed(assumptions, 'lag');
  const told = `${text(order, 'lag')}&${lag}&${text(order, 'lagMeans')}`;
  return `=IFERROR(IF(${lag}="",${text(order, 'lagNotKnown')},${told}),"")`;
}

/** A figure without decimals. FIXED parts thousands as the reader's Excel does; in Swedish never by commas. */
export function grouped({ language }: { readonly language: Language }, figure: string): string {
  const written = `FIXED(${figure},0)`;
  return language === 'sv' ? `SUBSTITUTE(${written},",",CHAR(160))` : written;
}
