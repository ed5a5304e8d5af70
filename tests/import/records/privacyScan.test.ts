import { isRefusal, type ReadingChoices } from '../../../src/import/list';
import { createSession } from '../../../src/import/createSession';
import { noMemory } from '../../../src/import/memory';
import type { ListSession } from '../../../src/import/session';
import { replaceInCell } from '../../../src/text/personalNumbers';
import { secretOf, takenInto } from '../merging/help';

/** Official test numbers; those of dossiers and of regions are made up. */
const [anna, bo, cia] = ['19901211-9948', '821105-9954', '191500722390'] as const;
const numbers = [anna, bo, cia, '20120512-T123', '20120512-TF10', '20000101R221'];
const otherNumbers = ['8254980244', '991968123A5K', '20170409-12B4'];

const lines = [
  `Placerings-ID;Personnummer;Placeringsform;Lagrum;Utförare;Startdatum;Slutdatum;Dygnspris;Notering ${anna};Adress;Sekretess`,
  `1;${anna};HVB;SoL;Hos ${bo};2026-01-01;;100;ring ${cia};Storgatan;nej`,
  `${bo}/2;${bo};HVB;SoL;Eken;2026-01-01;2026-02-01;100;${anna};Storgatan;nej`,
  `3;Test Testsson ${cia};${bo};${anna};Eken;2026-01-01;;100;;Storgatan;nej`,
  `4;20120512-T123;HVB;SoL;8254980244;2026-01-01;;100;8254980244/1;;nej`,
  `5;20120512-TF10;HVB;SoL;Eken;2026-01-01;;100;;;nej`,
  `6;20000101R221;HVB;SoL;Eken;2026-01-01;;100;;;nej`,
  `7;8254980244;HVB;SoL;Eken;2026-01-01;;100;;;nej`,
  `991968123A5K-1;991968123A5K;HVB;SoL;Eken;2026-01-01;;100;;;nej`,
  `9;20170409-12B4;HVB;SoL;Eken 20170409-12B4;2026-01-01;;100;;;nej`,
  `10;Vera Hemlig;HVB;SoL;Hemliga Hemmet;2026-01-01;;100;Vera Hemlig;Hemliga gatan 1;ja`,
  `11;${anna};HVB;SoL;Eken;${bo};;100;;;nej`,
  `12;${anna};HVB;SoL;Eken;2026-01-01;;${bo};;;nej`,
  `13;20170409-12B4;HVB;SoL;Eken;2026-02-01;2026-01-01;100;;;nej`,
  `14;Vera Hemlig;HVB;SoL;Hemliga Hemmet;2026-02-30;;100;Hemliga gatan 1;;ja`,
  `1;${anna};HVB;SoL;Hos ${bo};2026-01-01;;100;ring ${cia};Storgatan;nej`,
];

const choices: ReadingChoices = {
  extras: [8, 9],
  constants: { unit: `Ansvar ${anna}` },
  values: { law: { [anna]: `LVU ${bo}` }, kind: { [bo]: `HVB ${anna}` } },
};

/** Everything that a session gives away. */
function givenAway(session: ListSession): readonly unknown[] {
  const pages = [
    session.remarks({ code: null, from: 0, count: Infinity }),
    session.repairs({ repair: null, from: 0, count: Infinity }),
    ...(['sv', 'en'] as const).map((language) => session.logBlock({ language, from: 0, bytes: Infinity })),
  ];
  const { plan, after } = takenInto(session, { columnIds: [], rows: [] });
  const held = after.rows.map((cells) => cells.map((cell) => (cell === 100 ? bo : cell)));
  const next = takenInto(session, { ...after, rows: held });
  return [...pages, plan, after, next.plan, session.changes({ from: 0, count: Infinity })];
}

/** The texts of anything, and what stands there as numbers. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (ArrayBuffer.isView(value)) return [];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(textsIn)];
}

const plain = (text: string): string => text.replace(/[^0-9A-Z]/giu, '').toUpperCase();

test('nothing that leaves a session names a person, wherever its number stood', async () => {
  const session = createSession();
  const name = `lista ${anna} pnr${cia}.csv`;
  const source = { name, content: lines.join('\n'), written: null };
  const opened = await session.open(source, noMemory, () => undefined);
  const changed = await session.change(choices, () => undefined);
  if (isRefusal(opened) || isRefusal(changed)) throw new Error('refused');
  const remarks = session.remarks({ code: null, from: 0, count: Infinity });
  const answer = await session.useSecret(secretOf(1));
  const before = textsIn([opened, changed, remarks]);
  const after = textsIn([answer, ...givenAway(session)]);
  expect(remarks.total).toBeGreaterThan(4);
  expect(after.length).toBeGreaterThan(200);
  const names = (among: readonly string[], text: string): boolean =>
    among.some((number) => plain(text).includes(plain(number).slice(-10)));
  const told = [...before, ...after].filter(
    (text) => replaceInCell(text, () => '') !== text || names(numbers, text),
  );
  expect(told).toEqual([]);
  const written = textsIn(givenAway(session));
  expect(written.filter((text) => names(otherNumbers, text) || /Vera|Hemlig/u.test(text))).toEqual([]);
});
