import { openOffice } from '../officeInNode';
import { failureOf } from '../trial';

describe('office.js over the model', () => {
  it('finds Excel on Windows and the advertised sets', async () => {
    const { ready, window } = await openOffice({ language: 'sv-SE', excelApi: '1.13' });
    const { requirements, displayLanguage, contentLanguage } = window.Office.context;
    expect(ready).toMatchObject({ host: 'Excel', platform: 'PC' });
    expect([displayLanguage, contentLanguage]).toEqual(['sv-SE', 'sv-SE']);
    expect(requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.4')).toBe(true);
  });

  it('writes and reads cells', async () => {
    const { window, host } = await openOffice();
    const [values, address] = await window.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load('values,address');
      await context.sync();
      return [range.values, range.address];
    });
    expect(values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(address).toBe('Sheet1!A1:B2');
    expect(host.missing()).toEqual([]);
    expect(host.faults()).toEqual([]);
  });

  it.each([
    ['1.13', 'ApiNotFound'],
    ['1.15', undefined],
  ] as const)('lets ExcelApi %s decide about a member of 1.14', async (excelApi, code) => {
    const { window } = await openOffice({ excelApi });
    const failure = await failureOf(
      window.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().onProtectionChanged.add(() => Promise.resolve());
        await context.sync();
      }),
    );
    expect(failure?.code).toBe(code);
  });

  it('fails loudly on members that the model lacks, and lists them', async () => {
    const { window, host } = await openOffice();
    const failure = await failureOf(
      window.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').flashFill();
        await context.sync();
      }),
    );
    expect(failure).toEqual({
      code: 'NotImplemented',
      message: "The workbench's model of Excel lacks Range.flashFill().",
      location: 'Range.flashFill()',
    });
    expect(host.missing()).toEqual(['Range.flashFill()']);
  });

  it('passes on the file of a new workbook', async () => {
    const files: (string | null)[] = [];
    const { window } = await openOffice({ onCreateWorkbook: (base64) => files.push(base64) });
    await window.Excel.createWorkbook('UEsDBA==');
    expect(files).toEqual(['UEsDBA==']);
  });

  it('presses a button of the ribbon', async () => {
    const { window, host } = await openOffice();
    const pressed: string[] = [];
    window.Office.actions.associate('mark', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await host.runCommand('mark', 'button1');
    expect(pressed).toEqual(['button1']);
  });
});
