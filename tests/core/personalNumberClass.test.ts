import fc from 'fast-check';
import { formatIsoDay } from '../../src/core/day';
import { identityNumberOf } from '../../src/core/personalNumberClass';
import { identityOf } from '../../src/core/personalNumber';
import { madeNumber } from './personalNumbers';

const told = (text: string): readonly [string, string | null] | null => {
  const number = identityNumberOf(text);
  if (number === null) return null;
  return [number.numberClass, number.birthDay === null ? null : formatIsoDay(number.birthDay)];
};

describe('the number of a person', () => {
  test.each([
    ['19901211-9948', 'personal', '1990-12-11'],
    ['199012119949', 'personal', '1990-12-11'],
    ['901211-9948', 'personal', null],
    ['901211+9948', 'personal', null],
    ['19901211\u20139948', 'personal', '1990-12-11'],
    ['18791221-9990', 'personal', null],
    ['601012388', 'personal', null],
    ['19570574-9959', 'coordination', '1957-05-14'],
    ['195705749959', 'coordination', '1957-05-14'],
    ['191500722390', 'coordination', null],
    ['191503602394', 'coordination', null],
    ['191500602397', 'coordination', null],
    ['191502912390', 'coordination', null],
    ['701063-2391', 'coordination', null],
    ['20000101-T220', 'interim', '2000-01-01'],
    ['20000101t220', 'interim', '2000-01-01'],
    ['20000101R221', 'interim', '2000-01-01'],
    ['20120512-T123', 'temporary', '2012-05-12'],
    ['20120512 \u2013 tf10', 'temporary', '2012-05-12'],
    ['20120512TF10', 'temporary', '2012-05-12'],
    ['120512-TF10', 'temporary', null],
    ['991234567890', 'reserve', null],
    ['99-1968123A5K', 'reserve', null],
    ['99196812 3A5K', 'reserve', null],
    ['20170409-12B4', 'reserve', null],
    ['20170409\u00a0a123', 'reserve', null],
    ['8254980244', 'dossier', null],
    ['825498 0244', 'dossier', null],
    ['123456789012', 'dossier', null],
  ])('%s is a %s number that says %s', (text, numberClass, birth) => {
    expect(told(text)).toEqual([numberClass, birth]);
  });

  test.each(['B001', '398768', 'Anna Ek', 'P-7K3M9-QXT2A', '99 Storgatan', '99ABCDEFGHIJ', '2026-01-31', ''])(
    'is none as %j',
    (text) => {
      expect(told(text)).toBeNull();
    },
  );

  test('tells the same of a person however it is written, and the day of birth where the century is', () => {
    const separator = fc.constantFrom('', '-', ' ', '\u2013', '\u00a0');
    fc.assert(
      fc.property(madeNumber, separator, ({ century, date, tail }, between) => {
        const text = century + date + between + tail;
        const number = identityNumberOf(text);
        const day = Number(date.slice(4));
        const isMoved = day > 60;
        const naive = `${century}${date.slice(0, 2)}-${date.slice(2, 4)}-${String(isMoved ? day - 60 : day).padStart(2, '0')}`;
        expect(number?.identity).toBe(identityOf(date + tail));
        expect(number?.numberClass).toBe(isMoved ? 'coordination' : 'personal');
        expect(told(text)?.[1]).toBe(century === '18' ? null : naive < '1900-03-01' ? null : naive);
        expect(told(date + between + tail)?.[1]).toBeNull();
      }),
    );
  });
});
