import type { GivenCall } from '../../../src/functions/behind/question';
import { isUnread } from '../../../src/host/behind/readArgument';
import { useOffice } from '../useOffice';
import { argumentsAt, put } from './figureAt';

const { session } = useOffice();

/** The call that the second argument of the formula in C9 is the answer of. */
async function sourceOf(written: string, id = 'BRIDGE'): Promise<GivenCall | undefined> {
  put(session(), 'C9', [[`=IFO.${id}(A1:B2,${written})`]]);
  const argument = (await argumentsAt(session(), 'C9'))[1];
  if (argument === undefined || isUnread(argument)) throw new Error('it cannot be read');
  return argument.source;
}

const list = [
  ['Placeringsform', 'Startdatum'],
  ['HVB', 46023],
];

beforeEach(() => {
  put(session(), 'A1', list);
  session().grid.addSheet('Annat');
  put(session(), 'Annat!A1', [['Placeringsform', 'Startdatum']]);
});

const summary = 'IFO.SUMMARY(A1:B2,"",46023,46053,"dygn","form")';
const given = { id: 'SUMMARY', values: [list, '', 46023, 46053, 'dygn', 'form'] };

describe('what the outcome of a bridge was worked out from', () => {
  it('is a call inside the formula', async () => {
    expect(await sourceOf(summary)).toEqual(given);
  });

  it('is the formula in the first of the cells', async () => {
    put(session(), 'E1', [[`=${summary}`]]);
    expect(await sourceOf('E1:F5')).toEqual(given);
  });

  it('is read from where that formula stands', async () => {
    put(session(), 'Annat!E1', [[`=${summary}`]]);
    const source = await sourceOf('Annat!E1:F5');
    expect(source?.values[0]).toEqual([
      ['Placeringsform', 'Startdatum'],
      ['', ''],
    ]);
  });

  it('is nobody’s where the cells are typed, are worked out otherwise, or cannot be read', async () => {
    expect(await sourceOf('A1:B2')).toBeUndefined();
    put(session(), 'E1', [[`=IFERROR(${summary},0)`]]);
    expect(await sourceOf('E1:F5')).toBeUndefined();
    put(session(), 'E1', [['=IFO.SUMMARY(A1:B2,"",46023,TODAY(),"dygn","form")']]);
    expect(await sourceOf('E1:F5')).toBeUndefined();
  });

  it('is not looked for behind other functions', async () => {
    expect(await sourceOf(summary, 'VARIANCE')).toBeUndefined();
  });
});
