import type { ListReport } from '../../../src/import/list';
import { readOrFail } from '../../import/reading';
import { filledColumns, tableMatches } from '../../../src/taskpane/import/importFacts';
import { differenceFor, saidOfSides, shownMatches } from '../../../src/taskpane/import/sideFacts';

async function reportOf(headers: string, constants?: Readonly<Record<string, string>>): Promise<ListReport> {
  const cells = headers.split(';').map((header) => (header === 'Datum' ? '2026-01-31' : '1,00'));
  const content = `${headers}\n${cells.join(';')}\n`;
  const choices = { kind: 'ledger' as const, ...(constants !== undefined && { constants }) };
  return (await readOrFail({ content }, choices)).report;
}

const nameOf = (columnId: string): string => `(${columnId})`;

function said(report: ListReport): string | null {
  const amount = report.matches.find(({ columnId }) => columnId === 'amount');
  return amount === undefined ? null : (saidOfSides(report, amount)?.sv ?? null);
}

const shownSides = (report: ListReport): readonly string[] =>
  shownMatches(report).flatMap(({ columnId, sideOf }) => (sideOf === null ? [] : [columnId]));

describe('of a list with', () => {
  test.each([
    ['debit and credit', 'Datum;Konto;Debet;Kredit', 'Debet − Kredit', null],
    [
      'them under other names',
      'Datum;Konto;Debetbelopp (kr);Belopp kredit',
      'Debetbelopp (kr) − Belopp kredit',
      null,
    ],
    [
      'an amount beside them',
      'Datum;Konto;Debet;Kredit;Belopp',
      'Debet − Kredit',
      'Debet och Kredit läses inte, eftersom Belopp fylls av något annat.',
    ],
    [
      'an amount and a credit',
      'Datum;Konto;Kredit;Belopp',
      null,
      'Kredit läses inte, eftersom Belopp fylls av något annat.',
    ],
    [
      'a debit alone',
      'Datum;Konto;Debet',
      null,
      'Debet är funnen men inte Kredit. Välj kolumnen för Kredit, skriv 0 som samma värde på varje rad om listan inte har någon, eller välj själv vad som är Belopp.',
    ],
    ['an amount alone', 'Datum;Konto;Belopp', null, null],
    ['neither', 'Datum;Konto;Text', null, null],
  ])('%s', async (_, headers, ...expected) => {
    const report = await reportOf(headers);
    expect([differenceFor(report, 'amount', nameOf), said(report)]).toEqual(expected);
  });

  test('a side that is the same in every row, its own name', async () => {
    const report = await reportOf('Datum;Konto;Debet', { credit: '0' });
    expect(differenceFor(report, 'amount', nameOf)).toBe('Debet − (credit)');
    expect(report.missing).toEqual([]);
  });
});

test('sides are shown where they fill something or may have to, and are no columns of the table', async () => {
  const lists = ['Datum;Debet;Kredit', 'Datum;Belopp', 'Datum;Belopp;Kredit', 'Datum;Konto'];
  const reports = await Promise.all(lists.map((headers) => reportOf(headers)));
  expect(reports.map(shownSides)).toEqual([['debit', 'credit'], [], ['credit'], ['debit', 'credit']]);
  expect(reports.map(filledColumns)).toEqual([2, 2, 2, 2]);
  expect(reports.map((report) => tableMatches(report).length)).toEqual([12, 12, 12, 12]);
});
