import { openOffice, reopenOffice } from '../officeInNode';
import { failureOf } from '../trial';

describe('null objects', () => {
  it('are told from objects, and pass down a chain', async () => {
    const { window } = await openOffice();
    const read = await window.Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const there = worksheets.getItemOrNullObject('Sheet1').load('name');
      const missing = tables.getItemOrNullObject('Nope').load('name');
      const below = worksheets.getItemOrNullObject('Gone').getRange('A1').load('values');
      await context.sync();
      missing.load('name');
      await context.sync();
      return [there.isNullObject, there.name, missing.isNullObject, below.isNullObject];
    });
    expect(read).toEqual([false, 'Sheet1', true, true]);
  });

  it('refuse methods and assignments', async () => {
    const { window } = await openOffice();
    const failure = await failureOf(
      window.Excel.run(async (context) => {
        context.workbook.worksheets.getItemOrNullObject('Gone').delete();
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('errors', () => {
  it('name the place and the statement', async () => {
    const { window } = await openOffice();
    const error: unknown = await window.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nope').getRange('A1').load('values');
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(window.OfficeExtension.Error);
    expect(error).toMatchObject({
      code: 'ItemNotFound',
      message: "The requested resource doesn't exist.",
      debugInfo: {
        errorLocation: 'WorksheetCollection.getItem',
        statement: 'var worksheet = worksheets.getItem(...);',
      },
    });
  });

  it('come from office.js when an object is used after its run', async () => {
    const { window } = await openOffice();
    const failure = await failureOf(
      (async () => {
        const range = await window.Excel.run(async (context) => {
          const inside = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
          await context.sync();
          return inside;
        });
        range.load('values');
        await range.context.sync();
      })(),
    );
    expect(failure).toMatchObject({ code: 'InvalidObjectPath' });
  });

  it('stop a batch; what was done before stays', async () => {
    const { window, grid } = await openOffice();
    await failureOf(
      window.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('K1').values = [['kept']];
        sheet.getRange('no address');
        sheet.getRange('K2').values = [['never']];
        await context.sync();
      }),
    );
    const cells = { sheetId: 'sheet-1', row: 0, column: 10, rows: 2, columns: 1 };
    expect(grid.values(cells)).toEqual([['kept'], ['']]);
  });

  it('answer a property that does not exist', async () => {
    const { window } = await openOffice();
    const failure = await failureOf(
      window.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('colour');
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('a sync that is made to fail', () => {
  /** Writes a1, syncs, writes a2 and a3, syncs; gives the failure and what stands in the cells then. */
  async function run(afterChanges: number | undefined): Promise<[unknown, unknown[]]> {
    const { window, host, grid } = await openOffice();
    host.failSync({ sync: 2, ...(afterChanges === undefined ? {} : { afterChanges }) });
    const failure = await failureOf(
      window.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['first']];
        await context.sync();
        sheet.getRange('A2').values = [['second']];
        sheet.getRange('A3').values = [['third']];
        await context.sync();
      }),
    );
    const cells = { sheetId: 'sheet-1', row: 0, column: 0, rows: 3, columns: 1 };
    return [failure?.code, grid.values(cells).flat()];
  }

  it.each<[string, number | undefined, string[]]>([
    ['before it does anything', undefined, ['first', '', '']],
    ['half way', 1, ['first', 'second', '']],
    ['after everything, when only the answer is lost', Infinity, ['first', 'second', 'third']],
  ])('%s', async (_, afterChanges, cells) => {
    expect(await run(afterChanges)).toEqual(['GeneralException', cells]);
  });

  it('is one sync; the next succeeds, with another code if wanted', async () => {
    const { window, host } = await openOffice();
    host.failSync({ sync: 1, code: 'InvalidOperationInCellEditMode' });
    const sync = (): Promise<unknown> =>
      failureOf(
        window.Excel.run(async (context) => {
          context.workbook.worksheets.load('items/name');
          await context.sync();
        }),
      );
    expect([await sync(), await sync()]).toMatchObject([
      { code: 'InvalidOperationInCellEditMode' },
      undefined,
    ]);
  });
});

describe('a refusal outside the answer to a batch', () => {
  const codes = [
    'InvalidOperationInCellEditMode',
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
  ];

  it.each(
    codes.flatMap((code): [string, number, string[]][] => [
      [code, 0, ['', '']],
      [code, 1, ['first', '']],
      [code, Infinity, ['first', 'second']],
    ]),
  )('%s, after %p changes', async (code, afterChanges, cells) => {
    const { window, host, grid } = await openOffice();
    host.failSync({ sync: 2, afterChanges, code });
    const failure = await failureOf(
      window.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        sheet.getRange('A1').values = [['first']];
        sheet.getRange('B1').values = [['second']];
        await context.sync();
      }),
    );
    expect(failure?.code).toBe(code);
    expect(grid.values({ sheetId: 'sheet-1', row: 0, column: 0, rows: 1, columns: 2 })).toEqual([cells]);
  });

  it('of the cell-edit mode has the message of office.js itself', async () => {
    const { window, host } = await openOffice();
    host.failSync({ sync: 1, code: 'InvalidOperationInCellEditMode' });
    const failure = await failureOf(
      window.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
      }),
    );
    expect(failure?.message).toMatch(/^Excel is in cell-editing mode\./u);
  });
});

describe('a host that dies at a sync', () => {
  it('leaves what was done, answers nothing more, and another opens the same workbook', async () => {
    const first = await openOffice();
    const { Excel } = first.window;
    await Excel.run(async (context) => {
      context.workbook.settings.add('journal', { open: true });
      context.workbook.names.add('Pris', context.workbook.worksheets.getActiveWorksheet().getRange('A5'));
      await context.sync();
    });
    first.host.failSync({ sync: 1, afterChanges: 1, dies: true });
    let hasEnded = false;
    const end = (): void => {
      hasEnded = true;
    };
    void Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['done']];
      sheet.getRange('A2').values = [['never']];
      await context.sync();
    }).then(end, end);
    await first.host.died;

    const second = await reopenOffice(first);
    const found = await second.window.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').insert('Down');
      const cells = sheet.getRange('A2:A3').load('values');
      const journal = context.workbook.settings.getItem('journal').load('value');
      const name = context.workbook.names.getItem('Pris').load('formula');
      await context.sync();
      const plain: readonly unknown[] = [cells.values, journal.value, name.formula];
      return plain;
    });
    expect(found).toEqual([[['done'], ['']], { open: true }, '=Sheet1!$A$6']);
    expect(hasEnded).toBe(false);
  });
});

describe('five megabytes', () => {
  const rows = (count: number, length: number): string[][] =>
    Array.from({ length: count }, () => ['x'.repeat(length)]);

  it('are too much for a request', async () => {
    const { window, grid } = await openOffice();
    const failure = await failureOf(
      window.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:A6000').values = rows(6000, 1000);
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(
      grid.usedArea({ sheetId: 'sheet-1', row: 0, column: 0, rows: 100, columns: 100 }, true),
    ).toBeNull();
  });

  it('are too much for a response', async () => {
    const { window } = await openOffice({ payloadLimit: 100000 });
    const failure = await failureOf(
      window.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:A60').values = rows(60, 1000);
        await context.sync();
        sheet.getRange('A61:A120').values = rows(60, 1000);
        await context.sync();
        sheet.getRange('A1:A120').load('values');
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('are counted in bytes, not in characters', async () => {
    const fails = async (letter: string): Promise<unknown> => {
      const { window } = await openOffice({ payloadLimit: 20000 });
      const failure = await failureOf(
        window.Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[letter.repeat(12000)]];
          await context.sync();
        }),
      );
      return failure?.code;
    };
    expect([await fails('a'), await fails('å')]).toEqual([undefined, 'RequestPayloadSizeLimitExceeded']);
  });
});
