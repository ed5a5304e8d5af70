import { openOffice, type OfficeSession } from '../officeInNode';
import { failureOf, onSheet } from '../trial';

let session: OfficeSession;
beforeEach(async () => {
  session = await openOffice();
});

function save(): Promise<string> {
  return new Promise((resolve) => {
    session.window.Office.context.document.settings.saveAsync(({ status }) => {
      resolve(String(status));
    });
  });
}

describe('settings', () => {
  it('saved by the document are there for the workbook', async () => {
    session.window.Office.context.document.settings.set('journal', { steps: [1, 2] });
    expect(await save()).toBe('succeeded');
    const read = await session.window.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject('journal').load('value,key');
      const none = context.workbook.settings.getItemOrNullObject('none').load('key');
      await context.sync();
      const held: unknown = setting.value;
      return [setting.isNullObject, setting.key, held, none.isNullObject];
    });
    expect(read).toEqual([false, 'journal', { steps: [1, 2] }, true]);
    expect(session.host.settings()).toEqual([['journal', '{"steps":[1,2]}']]);
  });

  it('added by the workbook are in the same store', async () => {
    const count = await session.window.Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('one', 1);
      settings.add('two', { a: 'å' });
      await context.sync();
      settings.getItem('one').value = 10;
      settings.getItem('two').delete();
      const number = settings.getCount();
      await context.sync();
      return number.value;
    });
    expect(count).toBe(1);
    expect(session.host.settings()).toEqual([['one', '10']]);
  });
});

describe('names', () => {
  it('stand for cells and move with them', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      sheet.name = 'Data';
      context.workbook.names.add('MyCells', sheet.getRange('A2:B3'), 'why');
      await context.sync();
      sheet.getRange('1:1').insert('Down');
      const name = context.workbook.names.getItem('mycells').load('formula,type,scope,comment,value');
      const range = name.getRange().load('address');
      const byName = sheet.getRange('MyCells').load('address');
      await context.sync();
      const formula: unknown = name.formula;
      return [formula, name.type, name.scope, name.comment, range.address, byName.address];
    });
    expect(read).toEqual(['=Data!$A$3:$B$4', 'Range', 'Workbook', 'why', 'Data!A3:B4', 'Data!A3:B4']);
  });

  it('stand for formulas, and belong to sheets', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const rate = sheet.names.add('Rate', '=0.5').load('type,scope,formula');
      const none = context.workbook.names.getItemOrNullObject('Rate').load('name');
      const noRange = rate.getRangeOrNullObject().load('address');
      await context.sync();
      rate.delete();
      const count = sheet.names.getCount();
      await context.sync();
      const formula: unknown = rate.formula;
      return [rate.type, rate.scope, formula, none.isNullObject, noRange.isNullObject, count.value];
    });
    expect(read).toEqual(['Double', 'Worksheet', '=0.5', true, true, 0]);
  });

  it('do not come twice', async () => {
    const failure = await failureOf(
      session.window.Excel.run(async (context) => {
        context.workbook.names.add('Twice', '=1');
        context.workbook.names.add('TWICE', '=2');
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'ItemAlreadyExists', location: 'NamedItemCollection.add' });
  });
});

describe('custom XML', () => {
  it('is added, found by namespace, changed and deleted', async () => {
    const read = await session.window.Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add('<r xmlns="urn:x"><a/></r>').load('id');
      await context.sync();
      const xml = part.getXml();
      const only = customXmlParts.getByNamespace('urn:x').getOnlyItem().load('id,namespaceUri');
      const none = customXmlParts.getByNamespace('urn:y').getOnlyItemOrNullObject().load('id');
      await context.sync();
      part.setXml('<r xmlns="urn:x"/>');
      const changed = part.getXml();
      await context.sync();
      part.delete();
      const count = customXmlParts.getCount();
      await context.sync();
      return [
        xml.value,
        only.id === part.id,
        only.namespaceUri,
        none.isNullObject,
        changed.value,
        count.value,
      ];
    });
    expect(read).toEqual(['<r xmlns="urn:x"><a/></r>', true, 'urn:x', true, '<r xmlns="urn:x"/>', 0]);
  });
});
