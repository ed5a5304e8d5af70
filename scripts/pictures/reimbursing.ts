/** The way to the picture of the sheet of the state's reimbursement: some children of the sample are given a category and rates. */

import type { Frame } from 'playwright-core';
import { reimbursementKind } from '../../src/sheets/reimbursement/reimbursementSheet';
import { settled } from '../../tests/e2e/session';
import { buildSheet } from './reporting';
import { type Step, then } from './step';

type Rows = readonly (readonly (string | number)[])[];

/** The keys of those in the sample whose care rests on LVU. */
function keysByLvu(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const list = context.workbook.tables.getItem('Placeringar').getRange();
      list.load('values');
      await context.sync();
      const values: unknown[][] = list.values;
      const [headers = [], ...rows] = values;
      const [person, law] = [headers.indexOf('Person'), headers.indexOf('Lagrum')];
      return rows.filter((row) => String(row[law]).startsWith('LVU')).map((row) => String(row[person]));
    }),
  );
}

function addTable(pane: Frame, name: string, rows: Rows): Promise<void> {
  return pane.evaluate(
    ([title, block]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(title);
        const range = sheet.getRangeByIndexes(2, 0, block.length, block[0]?.length ?? 0);
        range.values = block.map((row) => [...row]);
        sheet.tables.add(range, true).name = title;
        await context.sync();
      }),
    [name, rows] as const,
  );
}

/** Four of them, assigned since July 2025, with a claim for two. */
const addPersons: Step = async ({ page, pane }) => {
  const persons = [...new Set(await keysByLvu(pane))].slice(-4);
  await addTable(pane, 'Personer', [
    ['Person', 'Född', 'Kategori', 'Från', 'Till'],
    ...persons.map((key) => [key, 40_300, 'Anvisad', 45_839, '']),
  ]);
  await addTable(pane, 'Ersättningsbelopp', [
    ['Kategori', 'Från', 'Belopp', 'Regel'],
    ['Anvisad', 45_292, 1000, 'schablon'],
    ['Anvisad', 45_292, '', 'överskjutande'],
  ]);
  await addTable(pane, 'Återsökning', [
    ['Person', 'Period', 'Slag', 'Sökt', 'Beslutat', 'Utbetalt', 'Beslutsdatum'],
    ...persons.slice(0, 2).map((key) => [key, 46_023, 'överskjutande', 150_000, 140_000, 90_000, 46_200]),
  ]);
  await settled(page);
};

/** Builds the sheet of the reimbursement. */
export const showReimbursement: Step = then(addPersons, buildSheet(reimbursementKind));
