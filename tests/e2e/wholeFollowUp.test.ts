/** All report sheets at one press, in a workbook that has a list, a price list and a budget, and nothing else. */

import { followUpKind } from '../../src/sheets/followUp/followUpSheet';
import type { SheetKind } from '../../src/sheets/kind';
import { sheetKinds } from '../../src/sheets/kinds';
import { varianceKind } from '../../src/sheets/variance/varianceSheet';
import { volumesKind } from '../../src/sheets/volumes/volumesSheet';
import type { Language } from '../../src/text/language';
import { paneTexts } from '../../src/text/pane';
import { followUpTexts } from '../../src/text/paneFollowUp';
import { detectionTexts } from '../../src/text/paneImportReview';
import { writingTexts } from '../../src/text/paneImportWriting';
import { type Content, readBlock } from './cells';
import { file, give, type MadeFile } from './importing';
import { closeBrowser, openWorkbench, type Session, settled } from './session';

jest.setTimeout(600_000);

afterAll(closeBrowser);

/**
 * By hand, through March: HVB 22 + 20 days of the first child and 28 + 31 of the second at 5 000, supported accommodation
 * 31 + 28 + 31 at 1 800. That is 210 000 + 295 000 + 162 000 = 667 000. Budgeted are 450 000 + 162 000 = 612 000.
 */
const sums = { budget: 612_000, actual: 667_000, variance: -55_000, days: 191 } as const;

/** The workbook has no table beside these three lists and that of the kinds. */
const lacksTable = ({ needs }: Pick<SheetKind, 'needs'>): boolean => needs.some(({ id }) => id !== 'budget');

interface Lists {
  readonly locale: 'sv-SE' | 'en-US';
  readonly placements: string;
  readonly prices: string;
  readonly budget: string;
  readonly total: string;
}

const lists: Readonly<Record<Language, Lists>> = {
  sv: {
    locale: 'sv-SE',
    placements: `Placerings-ID;Person;Placeringsform;Startdatum;Slutdatum;Ansvar;Verksamhet
A1;B01;HVB;2026-01-10;2026-02-20;7410;5541
A2;B02;HVB;2026-02-01;;7410;5541
A3;B03;Stödboende;2025-12-01;;7420;5541`,
    prices: `Placeringsform;Gäller från;Gäller till;Pris;Enhet
HVB;2025-01-01;;5000;dygn
Stödboende;2025-01-01;;1800;dygn`,
    budget: `Månad;Placeringsform;Ansvar;Verksamhet;Dygn;Pris;Belopp
2026-01-01;HVB;7410;5541;31;5000;155000
2026-02-01;HVB;7410;5541;28;5000;140000
2026-03-01;HVB;7410;5541;31;5000;155000
2026-01-01;Stödboende;7420;5541;31;1800;55800
2026-02-01;Stödboende;7420;5541;28;1800;50400
2026-03-01;Stödboende;7420;5541;31;1800;55800`,
    total: 'Summa',
  },
  en: {
    locale: 'en-US',
    placements: `Placement ID;Person;Kind;Start date;End date;Cost centre;Activity
A1;B01;Residential care home (HVB);2026-01-10;2026-02-20;7410;5541
A2;B02;Residential care home (HVB);2026-02-01;;7410;5541
A3;B03;Supported accommodation;2025-12-01;;7420;5541`,
    prices: `Kind;Valid from;Valid to;Price;Unit
Residential care home (HVB);2025-01-01;;5000;day
Supported accommodation;2025-01-01;;1800;day`,
    budget: `Month;Kind;Cost centre;Activity;Days;Price;Amount
2026-01-01;Residential care home (HVB);7410;5541;31;5000;155000
2026-02-01;Residential care home (HVB);7410;5541;28;5000;140000
2026-03-01;Residential care home (HVB);7410;5541;31;5000;155000
2026-01-01;Supported accommodation;7420;5541;31;1800;55800
2026-02-01;Supported accommodation;7420;5541;28;1800;50400
2026-03-01;Supported accommodation;7420;5541;31;1800;55800`,
    total: 'Total',
  },
};

/** Imports a list that needs no choices; with the day that it shows, where it is asked for. */
async function importText({ pane, page }: Session, language: Language, list: MadeFile): Promise<void> {
  await pane.getByRole('tab', { name: paneTexts.import[language], exact: true }).click();
  const another = pane.getByRole('button', { name: writingTexts.another[language] });
  if (await another.isVisible()) await another.click();
  await give(pane, list);
  const button = pane.getByRole('button', { name: new RegExp(`^${paneTexts.import[language]}:? \\d`, 'u') });
  await button.waitFor();
  const asOf = pane.getByRole('textbox', { name: detectionTexts.asOf[language] });
  if (await asOf.isVisible()) {
    await asOf.fill('2026-03-31');
    await asOf.press('Enter');
    await pane.locator('dt', { hasText: '2026-03-31' }).waitFor();
  }
  await button.click();
  await pane.getByRole('heading', { name: writingTexts.receipt[language] }).waitFor();
  await settled(page);
}

/** All that a sheet shows, line by line. */
const shown = ({ page }: Session, sheet: string): Promise<Content[][]> =>
  readBlock(page, { sheet, row: 0, column: 0 }, { rows: 260, columns: 30 });

/** The lines of a sheet that begin with a word, as the figures in them. */
const figuresOf = (cells: readonly (readonly Content[])[], word: string): readonly (readonly number[])[] =>
  cells
    .filter((line) => line.slice(0, 2).includes(word))
    .map((line) => line.filter((cell) => typeof cell === 'number').map((figure) => Math.round(figure)));

describe.each(['sv', 'en'] as const)('the whole follow-up from three lists (%s)', (language) => {
  const { locale, placements, prices, budget, total } = lists[language];
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ workbook: 'empty', language: locale });
    await importText(session, language, file('placements.csv', placements));
    await importText(session, language, file('prices.csv', prices));
    await importText(session, language, file('budget.csv', budget));
  });
  afterAll(async () => {
    await session.close();
  });

  it('is built at one press, and says how many sheets lack a table', async () => {
    const { pane, page } = session;
    await pane.getByRole('tab', { name: paneTexts.followUp[language], exact: true }).click();
    await pane.getByRole('button', { name: followUpTexts.buildAll[language] }).click();
    const lacking = sheetKinds.filter(lacksTable).length;
    const built = sheetKinds.length - lacking;
    const told = {
      sv: `${built} byggda, ${lacking} saknar en tabell`,
      en: `${built} built, ${lacking} lacking a table`,
    };
    await pane.locator('[role=status]', { hasText: told[language] }).waitFor({ timeout: 240_000 });
    await settled(page);
  });

  it('has no error in any sheet that was built', async () => {
    for (const { name } of sheetKinds.filter((kind) => !lacksTable(kind))) {
      const cells = await shown(session, name[language]);
      const errors = cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('#'));
      expect([name[language], errors]).toEqual([name[language], []]);
    }
  });

  it('comes to the sums that were worked out by hand', async () => {
    const variance = figuresOf(await shown(session, varianceKind.name[language]), total);
    expect(variance[0]?.slice(0, 3)).toEqual([sums.budget, sums.actual, sums.variance]);
    const volumes = figuresOf(await shown(session, volumesKind.name[language]), total);
    expect(volumes[0]).toEqual(expect.arrayContaining([sums.days, sums.actual, sums.budget]));
    const followUp = figuresOf(await shown(session, followUpKind.name[language]), total);
    expect(followUp.flat()).toEqual(expect.arrayContaining([sums.days, sums.actual]));
  });

  it('leaves no problem behind', () => {
    expect(session.problems).toEqual([]);
  });
});
