import { type Day, parseIsoDay } from '../../src/core/day';
import { type Language, languages } from '../../src/text/language';
import type { ListRemark, ListRemarkCode, LocatedRemark } from '../../src/text/listRemark';
import type { ListRefusal, ListRefusalCode } from '../../src/text/listRefusal';
import { refusalSentence, remarkSentence } from '../../src/text/listProblems';
import { dayRuleWords } from '../../src/text/words';

function known(iso: string): Day {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new Error(`not a date: ${iso}`);
  return day;
}

/** One of every code: a new one does not compile before it stands here. */
const remarks: { readonly [Code in ListRemarkCode]: Extract<ListRemark, { readonly problem: Code }> } = {
  blankCell: { problem: 'blankCell' },
  unreadableDate: { problem: 'unreadableDate' },
  ambiguousDate: { problem: 'ambiguousDate' },
  ambiguousNumber: { problem: 'ambiguousNumber' },
  numberCutOff: { problem: 'numberCutOff' },
  noSuchDate: { problem: 'noSuchDate' },
  unreadableNumber: { problem: 'unreadableNumber' },
  numberOutOfRange: { problem: 'numberOutOfRange' },
  negativeCharge: { problem: 'negativeCharge' },
  unreadableYear: { problem: 'unreadableYear' },
  wordNotTaken: { problem: 'wordNotTaken', words: Object.values(dayRuleWords) },
  endsBeforeStart: { problem: 'endsBeforeStart', start: known('2026-02-01'), end: known('2026-01-31') },
  textTooLong: { problem: 'textTooLong', length: 32_770 },
  personalNumberHere: { problem: 'personalNumberHere' },
  twoCenturies: { problem: 'twoCenturies' },
  cellsBeyondHeader: { problem: 'cellsBeyondHeader', cells: 9, columns: 8 },
  wrongCheckDigit: { problem: 'wrongCheckDigit' },
  errorCell: { problem: 'errorCell' },
  unknownValue: { problem: 'unknownValue' },
  noPerson: { problem: 'noPerson' },
  nobodyNamed: { problem: 'nobodyNamed' },
  startsInFuture: { problem: 'startsInFuture', start: known('2027-02-01') },
  plannedBeforeStart: { problem: 'plannedBeforeStart', start: known('2026-03-01') },
  longStay: { problem: 'longStay', years: 31 },
  unusualPrice: { problem: 'unusualPrice', usual: 4200 },
  bornAfterStart: { problem: 'bornAfterStart' },
  missingPrice: { problem: 'missingPrice' },
  twoIdentities: { problem: 'twoIdentities', row: 9 },
  beyondLegalLimit: { problem: 'beyondLegalLimit', law: 'lvm' },
  overlapsRow: { problem: 'overlapsRow', row: 18, days: 12 },
  stillOpen: { problem: 'stillOpen' },
  protectedIdentity: { problem: 'protectedIdentity' },
  debitAndCredit: { problem: 'debitAndCredit', debit: 1000, credit: 200, amount: 800 },
  negativeCredit: { problem: 'negativeCredit' },
  sameAsEarlierRow: { problem: 'sameAsEarlierRow', row: 17 },
};

const refusals: { readonly [Code in ListRefusalCode]: Extract<ListRefusal, { readonly refusal: Code }> } = {
  empty: { refusal: 'empty' },
  notText: { refusal: 'notText', what: 'picture' },
  oldOrProtectedWorkbook: { refusal: 'oldOrProtectedWorkbook' },
  damagedWorkbook: { refusal: 'damagedWorkbook' },
  unsafeWorkbook: { refusal: 'unsafeWorkbook' },
  workbookTooLarge: { refusal: 'workbookTooLarge', largest: 20_000_000 },
  noSuchSheet: { refusal: 'noSuchSheet' },
  fileTooLarge: { refusal: 'fileTooLarge', size: 300 * 1_048_576, largest: 256 * 1_048_576 },
  tooManyColumns: { refusal: 'tooManyColumns', row: 3, largest: 16_384 },
  tooManyRows: { refusal: 'tooManyRows', largest: 1_000_000 },
  cellTooLong: { refusal: 'cellTooLong', row: 3, column: 2, length: 40_000, largest: 32_767 },
  brokenQuote: { refusal: 'brokenQuote', row: 3 },
  noRows: { refusal: 'noRows' },
  wrongEncoding: { refusal: 'wrongEncoding' },
  damagedLetters: { refusal: 'damagedLetters', row: 14 },
};

const located = (remark: ListRemark, raw: string): LocatedRemark => ({
  row: 14,
  header: 'Slutdatum',
  raw,
  remark,
  leavesOut: true,
});

const unreadable = /undefined|NaN|null|\[object|\{|\}|\s\s/u;

describe.each(languages)('the sentences in %s', (language: Language) => {
  test.each(Object.values(remarks))('of $problem can be read', (remark) => {
    const sentence = remarkSentence(located(remark, 'abc'), language);
    expect(sentence).toMatch(/^(?:Rad|Row) 14, Slutdatum: .*\.$/su);
    expect(sentence).not.toMatch(unreadable);
    expect(sentence.length).toBeLessThanOrEqual(255);
  });

  test.each(Object.values(refusals))('of $refusal can be read', (refusal) => {
    const sentence = refusalSentence(refusal, language);
    expect(sentence).toMatch(/^[^\p{Ll}].*\.$/su);
    expect(sentence).not.toMatch(unreadable);
    expect(sentence.length).toBeLessThanOrEqual(255);
  });

  test.each(['picture', 'pdf', 'archive', 'document', null] as const)('name a file that is %s', (what) => {
    expect(refusalSentence({ refusal: 'notText', what }, language)).not.toMatch(unreadable);
  });
});

describe('a sentence names', () => {
  test('row, column and value', () => {
    expect(remarkSentence(located(remarks.noSuchDate, '31/2 2026'), 'sv')).toBe(
      'Rad 14, Slutdatum: datumet ”31/2 2026” finns inte. Rätta dag, månad eller år.',
    );
    expect(remarkSentence(located(remarks.noSuchDate, '31/2 2026'), 'en')).toBe(
      'Row 14, Slutdatum: there is no such date as “31/2 2026”. Correct the day, month or year.',
    );
  });

  test.each([
    ['1,850', 'kan vara 1\u00a0850 eller 1,85. Välj decimaltecken.'],
    ['-12.100 kr', 'kan vara 12\u00a0100 eller 12,1. Välj decimaltecken.'],
    ['6', 'kan vara procent eller inte, eftersom kolumnen har båda. Skriv procenttecken efter procenten.'],
  ])('both readings of %s', (raw, end) => {
    expect(remarkSentence(located(remarks.ambiguousNumber, raw), 'sv')).toBe(
      `Rad 14, Slutdatum: ”${raw}” ${end}`,
    );
  });

  test.each([
    ['260131', 'säger inte vilket århundrade det är'],
    ['26-01-31', 'säger inte vilket århundrade det är'],
    ['02/03/2026', 'kan läsas med dagen eller månaden först'],
  ])('what is not known of the date %s', (raw, part) => {
    expect(remarkSentence(located(remarks.ambiguousDate, raw), 'sv')).toContain(`”${raw}” ${part}`);
  });

  test('the row alone where the whole row is meant', () => {
    const whole = { ...located(remarks.sameAsEarlierRow, ''), header: null };
    expect(remarkSentence(whole, 'sv')).toMatch(/^Rad 14: raden är likadan som rad 17\./u);
  });

  test('the words that a column takes', () => {
    expect(remarkSentence(located(remarks.wordNotTaken, 'dagar'), 'sv')).toContain('båda eller nätter');
  });

  test('sizes as people write them', () => {
    expect(refusalSentence(refusals.fileTooLarge, 'sv')).toContain('300 MB');
    expect(refusalSentence(refusals.tooManyColumns, 'sv')).toContain('16\u00a0384');
  });
});
