import { dispatch, type Reply } from '../../../workbench/page/model/hostTypes';
import { openOffice, type OfficeSession } from '../officeInNode';

/** Messages written by hand, for what office.js does not send on Windows or only rarely. */
let session: OfficeSession;
const workbooks: (string | null)[] = [];
beforeEach(async () => {
  session = await openOffice({ onCreateWorkbook: (base64) => workbooks.push(base64) });
});

const root = { Id: 1, ObjectPathType: 1, Name: '' };
const sheets = { Id: 2, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 };

function send(body: object, customData = 'IterativeExecutor'): Promise<Reply> {
  return session.host.execute(dispatch.executeRichApi, [customData, 'POST', '', [], JSON.stringify(body)]);
}

async function answer(body: object, customData?: string): Promise<unknown> {
  const { data } = await send(body, customData);
  return data === undefined ? undefined : JSON.parse(data[2]);
}

const action = (type: number, rest: object): object => ({ Id: 7, ActionType: type, Name: '', ...rest });

describe('batches', () => {
  it('skip and take items of a collection, and count them', async () => {
    for (const name of ['B', 'C', 'D']) session.grid.addSheet(name);
    const query = action(2, { ObjectPathId: 2, QueryInfo: { Select: ['name'], Skip: 1, Top: 2 } });
    expect(await answer({ Actions: [query], ObjectPaths: { 1: root, 2: sheets } })).toMatchObject({
      Results: [{ ActionId: 7, Value: { _Items: [{ Name: 'B' }, { Name: 'C' }] } }],
    });
  });

  it('name the traces that they passed', async () => {
    const body = { Actions: [action(5, {})], ObjectPaths: {} };
    expect(await answer(body)).toEqual({ Results: [{ ActionId: 7, Value: null }], TraceIds: [7] });
  });

  it('find objects inside plain arguments', async () => {
    const cell = { ObjectPathType: 3, Name: 'GetCell', ParentObjectPathId: 3 };
    const body = {
      Actions: [
        action(1, { ObjectPathId: 5 }),
        action(4, { ObjectPathId: 4, Name: 'Values', ArgumentInfo: { Arguments: [{ _ObjectPathId: 5 }] } }),
      ],
      ObjectPaths: {
        1: root,
        2: sheets,
        3: { ObjectPathType: 3, Name: 'GetActiveWorksheet', ParentObjectPathId: 2 },
        4: { ...cell, ArgumentInfo: { Arguments: [0, 0] } },
        5: { ...cell, ArgumentInfo: { Arguments: [1, 1] } },
      },
    };
    // A range is no value of a cell: the answer shows that the argument was found to be one.
    expect(await answer(body)).toMatchObject({
      Error: { Code: 'InvalidArgument', Location: 'Range.values', ActionIndex: 1 },
    });
  });

  it.each([
    ['a path that was not sent', action(1, { ObjectPathId: 9 }), 'GeneralException'],
    ['a reference that was let go', action(1, { ObjectPathId: 3 }), 'InvalidReference'],
    ['a service that is not there', action(1, { ObjectPathId: 4 }), 'GeneralException'],
    ['an action that is not known', action(99, { ObjectPathId: 1 }), 'GeneralException'],
    [
      'a read-only property',
      action(4, { ObjectPathId: 1, Name: 'Name', ArgumentInfo: { Arguments: ['x'] } }),
      'InvalidArgument',
    ],
  ])('answer %s', async (_, wrong, code) => {
    const paths = {
      1: root,
      3: { ObjectPathType: 6, Name: 'none' },
      4: { ObjectPathType: 2, Name: 'Microsoft.Nothing' },
    };
    expect(await answer({ Actions: [wrong], ObjectPaths: paths })).toMatchObject({ Error: { Code: code } });
  });

  it('pass over a parent that is no longer sent', async () => {
    const nothing = { ObjectPathType: 7, Name: '', ParentObjectPathId: 99 };
    expect(await answer({ Actions: [action(1, { ObjectPathId: 3 })], ObjectPaths: { 3: nothing } })).toEqual({
      Results: [{ ActionId: 7, Value: null }],
    });
  });

  it('open a new workbook on the web', async () => {
    const open = action(3, {
      ObjectPathId: 1,
      Name: 'CreateAndOpenWorkbook',
      ArgumentInfo: { Arguments: ['UEs='] },
    });
    expect(await answer({ Actions: [open], ObjectPaths: { 1: root } }, 'WacPartition')).not.toHaveProperty(
      'Error',
    );
    expect(workbooks).toContain('UEs=');
  });
});

describe('the host', () => {
  it('refuses what is no message, and lists calls that it does not know', async () => {
    expect(await session.host.execute(dispatch.executeRichApi, 'nonsense')).toEqual({ error: 5010 });
    expect(await session.host.execute(12345, [])).toEqual({ error: 5000 });
    expect(session.host.missing()).toEqual(['dispatch 12345']);
  });

  it('gives the settings as it took them', async () => {
    await session.host.execute(dispatch.saveSettings, [['a', '{"b":1}'], 'nonsense']);
    expect(await session.host.execute(dispatch.loadSettings, [])).toEqual({
      error: 0,
      settings: [['a', '{"b":1}']],
    });
  });

  it('keeps errors that are our own, and answers them as general', async () => {
    const broken = new Error('The grid is broken.');
    Object.assign(session.grid, {
      values: () => {
        throw broken;
      },
    });
    const selected = { ObjectPathType: 3, Name: 'GetSelectedRange', ParentObjectPathId: 1 };
    const values = action(2, { ObjectPathId: 3, QueryInfo: { Select: ['values'] } });
    expect(await answer({ Actions: [values], ObjectPaths: { 1: root, 3: selected } })).toMatchObject({
      Error: { Code: 'GeneralException', Message: 'Error: The grid is broken.' },
    });
    expect(session.host.faults()).toEqual([broken]);
  });

  it('answers calls one after another, also when the grid needs time', async () => {
    const add = (address: string): object => ({
      Actions: [action(1, { ObjectPathId: 3 })],
      ObjectPaths: {
        1: root,
        2: { ...sheets, Name: 'Tables' },
        3: {
          ObjectPathType: 3,
          Name: 'Add',
          ParentObjectPathId: 2,
          ArgumentInfo: { Arguments: [address, true] },
        },
      },
    });
    const answers = await Promise.all([answer(add('A1:A2')), answer(add('A2:A3')), answer(add('C1:C2'))]);
    expect(answers).toMatchObject([
      { Results: [{}] },
      { Error: { Code: 'InvalidArgument' } },
      { Results: [{}] },
    ]);
    expect(session.grid.tables().map(({ name }) => name)).toEqual(['Table1', 'Table2']);
  });
});
