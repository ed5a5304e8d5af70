import { closeBrowser, openWorkbench } from './session';
jest.setTimeout(200_000);
afterAll(closeBrowser);
test.each(['external', 'web'] as const)('model over the real grid: %s', async (transport) => {
  const s = await openWorkbench({ transport, workbook: 'empty', excelApi: '1.15', language: 'en-US' });
  const step = async (name: string, body: string): Promise<void> => {
    const r: unknown = await s.pane.evaluate(
      `(async () => { try { return await Excel.run(async (ctx) => { const wb = ctx.workbook; const sh = wb.worksheets.getActiveWorksheet(); ${body} }); } catch (e) { return {code: e.code, message: e.message, loc: e.debugInfo && e.debugInfo.errorLocation}; } })()`,
    );
    console.log(transport, name, JSON.stringify(r));
  };
  await step(
    'values',
    `const r = sh.getRange('A1:C2'); r.values=[[1,"'007",'2025-01-31'],['=A1+1',null,true]]; r.load('values,formulas,text,numberFormat,valueTypes,address'); await ctx.sync(); await new Promise(r=>setTimeout(r,300)); r.load('values,text'); await ctx.sync(); return [r.values,r.formulas,r.text,r.numberFormat,r.valueTypes,r.address];`,
  );
  await step(
    'at',
    `const r = sh.getRange('E1:E3'); r.numberFormat='@'; r.values=[['=1+1'],[7],["'x"]]; r.load('values,formulas,valueTypes,numberFormat'); await ctx.sync(); return [r.values,r.formulas,r.valueTypes,r.numberFormat];`,
  );
  await step(
    'table',
    `const s2 = wb.worksheets.add('Data'); s2.getRange('A1:B2').values=[['Name','Qty'],['x',1]]; const t=s2.tables.add('A1:B2', true); t.name='Items'; await ctx.sync(); t.rows.add(null,[['y',2],['z',3]]); await ctx.sync(); const b=t.getDataBodyRange().load('values,address'); t.rows.load('count'); t.columns.load('items/name'); await ctx.sync(); return [b.values,b.address,t.rows.count,t.columns.items.map(c=>c.name)];`,
  );
  await step(
    'structured',
    `const s2=wb.worksheets.getItem('Data'); s2.getRange('E1').formulas=[['=SUM(Items[Qty])']]; await ctx.sync(); await new Promise(r=>setTimeout(r,500)); const r=s2.getRange('E1').load('values,formulas'); await ctx.sync(); return [r.values,r.formulas];`,
  );
  await step(
    'resize',
    `const t=wb.tables.getItem('Items'); t.worksheet.getRange('A5:B5').values=[['w',4]]; t.resize('A1:C5'); const h=t.getHeaderRowRange().load('values'); await ctx.sync(); await new Promise(r=>setTimeout(r,500)); const r=t.worksheet.getRange('E1').load('values'); const w=t.getRange().load('address'); await ctx.sync(); return [h.values,r.values,w.address];`,
  );
  await step(
    'column add',
    `const t=wb.tables.getItem('Items'); t.columns.add(null,null,'Price'); await ctx.sync(); const h=t.getHeaderRowRange().load('values,address'); await ctx.sync(); return [h.values,h.address];`,
  );
  await step(
    'row delete',
    `const t=wb.tables.getItem('Items'); t.rows.getItemAt(1).delete(); await ctx.sync(); const b=t.getRange().load('values,address'); await ctx.sync(); return [b.values,b.address];`,
  );
  await step(
    'copy',
    `sh.getRange('A4').copyFrom('A1:C2','Formulas'); const r=sh.getRange('A4:C5').load('formulas'); sh.getRange('A2').copyFrom('A2','Values'); const f=sh.getRange('A2').load('formulas'); await ctx.sync(); return [r.formulas,f.formulas];`,
  );
  await step(
    'insert',
    `const r=sh.getRange('A1').load('address'); await ctx.sync(); sh.getRange('1:2').insert('Down'); r.load('address,values'); await ctx.sync(); sh.getRange('1:2').delete('Up'); r.load('address,values'); await ctx.sync(); return [r.address,r.values];`,
  );
  await step(
    'format',
    `const r=sh.getRange('A1:B1'); r.format.fill.color='#FFFF00'; r.format.font.bold=true; r.format.font.size=14; r.format.horizontalAlignment='Center'; r.format.wrapText=true; r.format.columnWidth=60; r.format.autofitColumns(); r.load('format/fill/color,format/font/bold,format/font/size,format/horizontalAlignment,format/wrapText'); await ctx.sync(); return [r.format.fill.color,r.format.font.toJSON(),r.format.horizontalAlignment,r.format.wrapText];`,
  );
  await step(
    'spill',
    `sh.getRange('G1').formulas=[['=SEQUENCE(3)']]; await ctx.sync(); await new Promise(r=>setTimeout(r,800)); const s=sh.getRange('G1').getSpillingToRangeOrNullObject().load('address,values'); const p=sh.getRange('G2').getSpillParentOrNullObject().load('address'); await ctx.sync(); return [s.isNullObject, s.isNullObject?0:[s.address,s.values],p.isNullObject,p.isNullObject?0:p.address];`,
  );
  await step(
    'sheets',
    `const s3=wb.worksheets.add('Tre'); s3.name='Följ upp'; s3.position=0; s3.tabColor='#00FF00'; s3.freezePanes.freezeRows(1); wb.worksheets.getItem('Data').visibility='Hidden'; wb.worksheets.load('items/name,items/visibility'); await ctx.sync(); const names=wb.worksheets.items.map(x=>[x.name,x.visibility]); s3.activate(); s3.getRange('B2:C3').select(); const sel=wb.getSelectedRange().load('address'); await ctx.sync(); s3.delete(); await ctx.sync(); return [names,sel.address];`,
  );
  await step(
    'events',
    `window.__ev=[]; sh.onChanged.add(async a=>{window.__ev.push(a.address)}); wb.worksheets.onSelectionChanged.add(async a=>{window.__ev.push('sel '+a.address)}); await ctx.sync(); sh.getRange('D9').values=[[5]]; sh.getRange('D10').select(); await ctx.sync(); await new Promise(r=>setTimeout(r,300)); return window.__ev;`,
  );
  await step(
    'used',
    `const u=sh.getUsedRange(true).load('address'); const c=sh.getRange('A1:E3'); c.clear(); const v=sh.getUsedRangeOrNullObject(true).load('address'); await ctx.sync(); return [u.address,v.address];`,
  );
  await step(
    'chart+cf+names',
    `const c=sh.charts.add('Line', sh.getRange('A1:B3')); c.title.text='T'; sh.getRange('B2').conditionalFormats.add('CellValue').cellValue.rule={formula1:'=1',operator:'GreaterThan'}; wb.names.add('MyR', sh.getRange('A1')); sh.load('id'); await ctx.sync(); return 'ok';`,
  );
  await step(
    'convert',
    `const t=wb.tables.getItem('Items'); t.convertToRange(); await ctx.sync(); const n=wb.tables.getCount(); await ctx.sync(); return n.value;`,
  );
  console.log(
    transport,
    'settings',
    JSON.stringify(
      await s.pane.evaluate(
        `new Promise(ok => { const d = Office.context.document.settings; d.set('k',{a:1}); d.saveAsync(r => d.refreshAsync(q => ok([r.status,q.status,d.get('k')]))); })`,
      ),
    ),
  );
  console.log(
    transport,
    'createWorkbook',
    JSON.stringify(await s.pane.evaluate(`Excel.createWorkbook('AAAA').then(()=>'ok',e=>e.code+e.message)`)),
  );
  const end: unknown = await s.page.evaluate(() => [
    window.workbench?.host.missing(),
    window.workbench?.host.faults().map((f) => (f instanceof Error ? f.stack : String(f))),
    window.workbench?.host.settings(),
  ]);
  console.log(transport, 'end', JSON.stringify(end), s.problems);
  await s.close();
});
