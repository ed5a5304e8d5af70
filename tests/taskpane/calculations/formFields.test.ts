import { type FormField, readFields, shownIn } from '../../../src/taskpane/calculations/formFields';
import { day } from '../../core/help';

const label = { sv: '', en: '' };
const field = (kind: FormField['kind'], usual: string | null = ''): FormField => ({
  ...{ id: 'it', label, kind, usual },
});

function read(kind: FormField['kind'], text: string): string | number {
  const values = readFields([field(kind)], { it: text }, null);
  if ('troubles' in values) return values.troubles['it'] ?? '';
  return ['text', 'note', 'municipality'].includes(kind) ? values.text('it') : values.number('it');
}

describe('a field of a form', () => {
  it.each([
    ['amount', '1 467,50', 1467.5],
    ['amount', '5000000 kr', 5_000_000],
    ['amount', '', 0],
    ['amount', '-5', 'noNumber'],
    ['amount', 'fem', 'noNumber'],
    ['amount', '9 000 000 000 000', 'noNumber'],
    ['signed', '-17,9', -17.9],
    ['signed', 'noll', 'noNumber'],
    ['share', '25', 0.25],
    ['share', '12,5 %', 0.125],
    ['share', '', 0],
    ['share', '0', 0],
    ['share', '100', 1],
    ['share', '101', 'noShare'],
    ['share', '-1', 'noShare'],
    ['share', 'hälften', 'noShare'],
    ['year', '2027', 2027],
    ['year', '27', 'noYear'],
    ['year', '2027,5', 'noYear'],
    ['year', '', 'noYear'],
    ['years', '5', 5],
    ['years', '2', 'noYears'],
    ['years', '16', 'noYears'],
    ['note', '  ', ''],
    ['municipality', ' vimmerby', '0884'],
    ['municipality', '0884', '0884'],
    ['municipality', 'Vimmersby', 'noMunicipality'],
    ['text', '  Egna hem ', 'Egna hem'],
    ['text', '  ', 'noText'],
  ] as const)('of %s reads %j as %j', (kind, text, value) => {
    expect(read(kind, text)).toBe(value);
  });

  it('says what it usually says until something is typed, a blank included', () => {
    expect(shownIn(field('amount', '0'), {}, null)).toBe('0');
    expect(shownIn(field('amount', '0'), { it: '' }, null)).toBe('');
    expect(shownIn(field('year', null), {}, day('2026-11-30'))).toBe('2027');
    expect(shownIn(field('year', null), {}, null)).toBe('');
  });
});
