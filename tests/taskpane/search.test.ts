import { describedFunctions as functions } from '../../src/functions/reference';
import { searchFunctions } from '../../src/taskpane/search';

function found(search: string): string[] {
  return searchFunctions(functions, search).map(({ id }) => id);
}

describe('searching among the functions', () => {
  it('finds all of them when nothing is sought', () => {
    expect(found('  ')).toEqual(functions.map(({ id }) => id));
  });

  it.each([
    ['caredays', 'CAREDAYS'],
    ['vårddygn', 'CAREDAYS'],
    ['VÅRDDYGN', 'CAREDAYS'],
    ['va\u030Arddygn', 'CAREDAYS'],
    ['care days', 'CAREDAYS'],
    ['arvode', 'FOSTERCOST'],
    ['fee', 'FOSTERCOST'],
    ['budget utfall', 'VARIANCE'],
    ['överlapp', 'OVERLAPS'],
  ])('“%s” finds %s', (search, id) => {
    expect(found(search)).toContain(id);
  });

  it('wants every word', () => {
    expect(found('vårddygn arvode omkostnad')).not.toContain('CAREDAYS');
    expect(found('xyzzy')).toEqual([]);
  });
});
