import type { Page } from 'playwright-core';
import type { ReportSheet } from '../../../src/sheets/report';
import { writtenCells } from '../../sheets/references';
import { type Content, readBlock } from '../cells';
import { type Session, settled } from '../session';

/** Comes to a form of the place, as a user does. */
export async function chooseForm({ pane }: Session, title: RegExp): Promise<void> {
  await pane.getByRole('tab', { name: /^(Kalkyler|Calculations)$/u }).click();
  const choice = pane.getByRole('combobox', { name: /^(Kalkyl|Calculation)$/u });
  await choice.waitFor();
  const options = await choice.locator('option').allTextContents();
  const label = options.find((option) => title.test(option));
  if (label === undefined) throw new Error(`no form ${String(title)} among ${options.join(', ')}`);
  await choice.selectOption({ label });
}

/** Types into fields by their labels. */
export async function fill({ pane }: Session, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields))
    await pane.getByRole('textbox', { name: label, exact: true }).fill(text);
}

/** Presses the button and waits until the sheet is there; gives its name. */
export async function write({ pane, page }: Session): Promise<string> {
  const notice = pane.getByText(/^Bladet .+ är skrivet|^The sheet .+ is written/u);
  await pane.getByRole('button', { name: /^(Skriv bladet|Write the sheet)$/u }).click();
  const told = (await notice.textContent()) ?? '';
  await settled(page);
  return /^(?:Bladet|The sheet) (.+) (?:är skrivet|is written)/u.exec(told)?.[1] ?? '';
}

/** Every cell of a sheet, as far as it is written on. */
export function cellsOn(page: Page, name: string, { print }: ReportSheet): Promise<Content[][]> {
  return readBlock(page, { sheet: name, row: 0, column: 0 }, print.area);
}

/** The cells of the description that are no formulas must stand on the sheet as they are. */
export function constantsOf({
  blocks,
}: ReportSheet): readonly (readonly [row: number, column: number, cell: Content])[] {
  return blocks
    .flatMap(writtenCells)
    .filter(({ cell }) => cell !== '' && !(typeof cell === 'string' && cell.startsWith('=')))
    .map(({ row, column, cell }) => [row, column, cell] as const);
}
