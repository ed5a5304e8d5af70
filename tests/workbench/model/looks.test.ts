import { openOffice, type OfficeSession } from '../officeInNode';
import { failureOf, onSheet } from '../trial';

let session: OfficeSession;
beforeAll(async () => {
  session = await openOffice();
});

describe('formats of cells', () => {
  it('hold lines around and between cells', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const block = sheet.getRange('B2:C4');
      block.format.borders.getItem('EdgeTop').style = 'Continuous';
      block.format.borders.getItem('EdgeTop').weight = 'Medium';
      block.format.borders.getItem('EdgeBottom').style = 'Double';
      block.format.borders.getItem('EdgeBottom').color = '#FF0000';
      block.format.borders.getItem('InsideHorizontal').color = '#D1D1D1';
      const places = [
        ['B2', 'EdgeTop'],
        ['B3', 'EdgeTop'],
        ['C4', 'EdgeBottom'],
        ['B2', 'EdgeBottom'],
      ] as const;
      const edges = places.map(([cell, side]) =>
        sheet.getRange(cell).format.borders.getItem(side).load('sideIndex,style,weight,color'),
      );
      await context.sync();
      return edges.map(({ sideIndex, style, weight, color }) => [sideIndex, style, weight, color]);
    });
    expect(read).toEqual([
      ['EdgeTop', 'Continuous', 'Medium', '#000000'],
      ['EdgeTop', 'None', 'Thin', '#000000'],
      ['EdgeBottom', 'Double', 'Thick', '#FF0000'],
      ['EdgeBottom', 'Continuous', 'Thin', '#D1D1D1'],
    ]);
  });

  it('lose a line again', async () => {
    const style = await onSheet(session, async (sheet, context) => {
      const edge = sheet.getRange('A1').format.borders.getItem('EdgeLeft');
      edge.style = 'Dash';
      edge.style = 'None';
      edge.load('style');
      await context.sync();
      return edge.style;
    });
    expect(style).toBe('None');
  });

  it('hold fonts, alignment, indents and heights', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const { format } = sheet.getRange('A1:B2');
      format.font.name = 'Aptos';
      format.font.underline = 'Single';
      format.verticalAlignment = 'Top';
      format.horizontalAlignment = 'General';
      format.indentLevel = 2;
      format.rowHeight = 30;
      const cell = sheet.getRange('B2');
      cell.format.load(
        'verticalAlignment,horizontalAlignment,indentLevel,rowHeight,font/name,font/underline',
      );
      cell.load('top,left');
      await context.sync();
      const { verticalAlignment, horizontalAlignment, indentLevel, rowHeight, font } = cell.format;
      return [
        verticalAlignment,
        horizontalAlignment,
        indentLevel,
        rowHeight,
        font.name,
        font.underline,
        cell.top,
        cell.left,
      ];
    });
    expect(read).toEqual(['Top', 'General', 2, 30, 'Aptos', 'Single', 30, 48]);
  });

  it('lose their fill', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const { fill } = sheet.getRange('A1').format;
      fill.color = '#123456';
      fill.clear();
      fill.load('color');
      await context.sync();
      return fill.color;
    });
    expect(read).toBe('#FFFFFF');
  });

  it('reach as far as somebody looks when a whole column is dressed', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      sheet.getRange('A400').values = [['below']];
      sheet.getRange('A:A').format.font.bold = true;
      const cells = ['A1', 'A400', 'B1'].map((address) => sheet.getRange(address).format.font.load('bold'));
      await context.sync();
      return cells.map(({ bold }) => bold);
    });
    expect(read).toEqual([true, true, false]);
  });
});

describe('named styles', () => {
  it('dress cells, replace what they had, and are followed', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add('Vårddygn Rubrik');
      const style = styles.getItem('Vårddygn Rubrik');
      style.font.bold = true;
      style.fill.color = '#E8F3F0';
      style.numberFormat = '#,##0;[Red]-#,##0;;';
      style.horizontalAlignment = 'Right';
      style.borders.getItem('EdgeBottom').style = 'Continuous';
      const cell = sheet.getRange('B2');
      cell.format.font.italic = true;
      cell.style = 'vårddygn rubrik';
      await context.sync();
      style.fill.color = '#000080';
      cell.load(
        'style,numberFormat,format/horizontalAlignment,format/font/bold,format/font/italic,format/fill/color',
      );
      const line = cell.format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      const { font, fill, horizontalAlignment } = cell.format;
      return [
        cell.style,
        cell.numberFormat,
        horizontalAlignment,
        font.bold,
        font.italic,
        fill.color,
        line.style,
      ];
    });
    expect(read).toEqual([
      'Vårddygn Rubrik',
      [['#,##0;[Red]-#,##0;;']],
      'Right',
      true,
      false,
      '#000080',
      'Continuous',
    ]);
  });

  it('leave alone what they do not include', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      context.workbook.styles.add('Only fill');
      const style = context.workbook.styles.getItem('Only fill');
      style.includeNumber = false;
      style.fill.color = '#FFFF00';
      const cell = sheet.getRange('A1');
      cell.numberFormat = [['0.00']];
      cell.style = 'Only fill';
      cell.load('numberFormat');
      await context.sync();
      cell.style = 'Normal';
      cell.load('style');
      await context.sync();
      return [cell.numberFormat, cell.style];
    });
    expect(read).toEqual([[['0.00']], 'Normal']);
  });

  it.each<[string, string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
    [
      'a name that is taken',
      'ItemAlreadyExists',
      ({ workbook }) => {
        workbook.styles.add('normal');
      },
    ],
    [
      'to be found when they are not there',
      'ItemNotFound',
      ({ workbook }) => {
        workbook.styles.getItem('Gone').delete();
      },
    ],
    [
      'to give cells one that is not there',
      'InvalidArgument',
      (_, sheet) => {
        sheet.getRange('A1').style = 'Gone';
      },
    ],
  ])('refuse %s', async (_, code, work) => {
    const failure = await failureOf(
      onSheet(session, async (sheet, context) => {
        work(context, sheet);
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code });
  });
});

describe('sheets', () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    [
      'columns',
      (panes) => {
        panes.freezeColumns(2);
      },
      'A:B',
    ],
    [
      'rows alone after columns',
      (panes) => {
        panes.freezeColumns(2);
        panes.freezeRows(3);
      },
      '1:3',
    ],
    [
      'at cells, with what lies before them',
      (panes) => {
        panes.freezeAt('B2:C4');
      },
      'A1:C4',
    ],
  ])('freeze %s', async (_, work, expected) => {
    const address = await onSheet(session, async (sheet, context) => {
      work(sheet.freezePanes);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      return frozen.address.replace(/^.*!/, '');
    });
    expect(address).toBe(expected);
  });

  it('hide their gridlines and colour their tabs', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      sheet.showGridlines = false;
      sheet.tabColor = '#0f5a4a';
      sheet.load('id,showGridlines,tabColor');
      await context.sync();
      return [sheet.showGridlines, sheet.tabColor, session.grid.sheetLook(sheet.id)];
    });
    expect(read).toEqual([false, '#0F5A4A', { tabColor: '#0F5A4A', showGridlines: false }]);
  });

  it('keep how they are printed', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.centerHorizontally = true;
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.setPrintArea('A1:H40');
      layout.setPrintTitleRows('$1:$4');
      layout.headersFooters.defaultForAllPages.rightFooter = '&P/&N';
      layout.load('paperSize,zoom,headersFooters/defaultForAllPages/rightFooter');
      await context.sync();
      return [layout.paperSize, layout.zoom, layout.headersFooters.defaultForAllPages.rightFooter];
    });
    expect(read).toEqual(['A4', { horizontalFitToPages: 1, verticalFitToPages: 0 }, '&P/&N']);
  });
});

describe('cells', () => {
  it('are merged: only the first keeps its content', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const block = sheet.getRange('A1:B2');
      block.values = [
        ['title', 'lost'],
        [1, 2],
      ];
      block.merge(true);
      block.load('values');
      sheet.load('id');
      await context.sync();
      return [block.values, session.grid.merges(sheet.id).map(({ row, columns }) => [row, columns])];
    });
    expect(read).toEqual([
      [
        ['title', ''],
        [1, ''],
      ],
      [
        [0, 2],
        [1, 2],
      ],
    ]);
  });

  it('link to places in the workbook, and the links move with them', async () => {
    const read = await onSheet(session, async (sheet, context) => {
      const cell = sheet.getRange('A1');
      cell.hyperlink = { documentReference: 'Sheet1!B2', textToDisplay: 'To the list', screenTip: 'Go' };
      sheet.getRange('1:1').insert('Down');
      const moved = sheet.getRange('A2').load('hyperlink,values,format/font/underline');
      const above = sheet.getRange('A1').load('hyperlink');
      await context.sync();
      return [moved.hyperlink, moved.format.font.underline, above.hyperlink];
    });
    expect(read).toEqual([
      { documentReference: 'Sheet1!B2', textToDisplay: 'To the list', screenTip: 'Go' },
      'Single',
      null,
    ]);
  });
});

describe('the document', () => {
  it('keeps its properties and ours', async () => {
    const read = await session.window.Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Placements';
      properties.custom.add('varddygn.report', 'one');
      properties.custom.add('Varddygn.Report', 'two');
      properties.load('title,author');
      properties.custom.load('items/key,items/value,items/type');
      await context.sync();
      const custom = properties.custom.items.map(({ key, value, type }): unknown[] => [key, value, type]);
      properties.custom.getItem('varddygn.report').delete();
      const count = properties.custom.getCount();
      await context.sync();
      return [properties.title, properties.author, custom, count.value];
    });
    expect(read).toEqual(['Placements', '', [['varddygn.report', 'two', 'String']], 0]);
  });
});
