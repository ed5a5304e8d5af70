import { type Failure, isFailure } from '../../../src/host/failure';
import { type DraftReceipt, writeDraftText } from '../../../src/host/sheets/draftText';
import type { DraftOrder } from '../../../src/sheets/draftText/draft';
import type { DraftRow } from '../../../src/sheets/draftText/draftRow';
import { type WorkbookImage, workbookImage } from '../../workbench/workbookImage';
import { countChanges } from '../lists/syncs';
import { useOffice } from '../useOffice';

/** 31 days at 4 000 kronor became 31 at 4 500: 15 500 kronor dearer. */
const mockRow = (name: string | null): DraftRow => ({
  name,
  figures: {
    ...{ budget: 124_000_00, volume: 0, mix: 0, ended: 0, price: 15_500_00, newKind: 0, withoutDays: 0 },
    ...{ unexplained: 0, actual: 139_500_00, variance: -15_500_00 },
  },
  ...{ budgetDays: 31, actualDays: 31, budgetPrice: 4000, actualPrice: 4500 },
});

const mockBridge: Omit<DraftOrder, 'made'> = {
  ...{ language: 'sv', level: 'kind', basis: null, waiting: null, from: '2026-01-01', through: '2026-01-31' },
  groups: [mockRow('=HVB')],
  total: mockRow(null),
};

// BRIDGE is a function of the add-in, which no model of Excel calculates without the pane: tests/e2e/bridge.test.ts reads a real one.
jest.mock('../../../src/host/sheets/readBridge', () => ({
  readBridge: () => Promise.resolve(mockBridge),
}));

const office = useOffice();

async function written(): Promise<DraftReceipt> {
  const outcome = await writeDraftText(null);
  if (isFailure(outcome)) throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function cellsOf(sheet: string): Promise<readonly unknown[]> {
  return office.session().window.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load('values');
    await context.sync();
    return used.values.map(([cell]): unknown => cell);
  });
}

describe('the draft of a text', () => {
  it('stands on a sheet of its own, as texts', async () => {
    const { sheet, paragraphs } = await written();
    expect(paragraphs).toBe(2);
    const cells = await cellsOf(sheet);
    expect(cells).toHaveLength(4);
    expect(String(cells[3])).toMatch(/^=HVB/);
  });

  it('comes below what stands there: what has been edited is the user’s', async () => {
    const { sheet } = await written();
    await office.session().window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('A3').values = [['ändrad av mig']];
      await context.sync();
    });
    await written();
    const cells = await cellsOf(sheet);
    expect(cells).toHaveLength(9);
    expect([cells[2], cells[4], cells[5]]).toEqual(['ändrad av mig', '', cells[0]]);
  });
});

interface Way {
  readonly what: string;
  readonly prepare: () => Promise<void>;
}

const ways: readonly Way[] = [
  { what: 'there is no sheet yet', prepare: () => Promise.resolve() },
  {
    what: 'there is a draft that has been edited',
    prepare: async () => {
      const { sheet } = await written();
      await office.session().window.Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange('B2').values = [['egen anteckning']];
        await context.sync();
      });
    },
  },
];

describe.each(ways)('whatever sync Excel refuses where $what', ({ prepare }) => {
  test('the workbook is what it was, and the refusal is told', async () => {
    await prepare();
    const changes = countChanges(office.session());
    await written();
    let failures = 0;
    for (const [index, count] of changes.entries())
      for (const afterChanges of new Set([0, 1, Math.max(0, count - 1), Infinity])) {
        await office.reopen();
        await prepare();
        const before: WorkbookImage = workbookImage(office.session());
        office.session().host.failSync({ sync: index + 1, afterChanges });
        const outcome = await writeDraftText(null);
        // The last sync of all has nothing left to do, and cannot fail.
        if (!isFailure(outcome)) continue;
        const refused: Failure = { failure: 'other', code: 'GeneralException' };
        expect({ index, afterChanges, outcome }).toEqual({ index, afterChanges, outcome: refused });
        expect({ index, afterChanges, image: workbookImage(office.session()) }).toEqual({
          ...{ index, afterChanges, image: before },
        });
        failures += 1;
      }
    expect(failures).toBeGreaterThanOrEqual(4);
  });
});
