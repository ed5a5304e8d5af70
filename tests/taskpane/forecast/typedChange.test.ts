import fc from 'fast-check';
import { day } from '../../core/help';
import {
  newChange,
  changeToEdit,
  formAfter,
  type ScenarioForm,
} from '../../../src/taskpane/forecast/scenarioForm';
import { typedChange } from '../../../src/taskpane/forecast/typedChange';
import type { ToldChange } from '../../../src/text/changeSentence';
import { changeWords } from '../../../src/text/scenarioWords';

const asOf = day('2026-03-31');
const today = day('2026-04-02');

function typed(fields: Partial<ScenarioForm['typed']>, sort: ScenarioForm['sort'] = 'move'): ScenarioForm {
  const form = newChange('Fler familjehem', asOf, 'Eva');
  return { ...form, sort, typed: { ...form.typed, kind: 'HVB', ...fields } };
}

describe('a change that is typed', () => {
  it('becomes the cells of a row, signed and dated, from the day after the list', () => {
    const form = typed({ toKind: 'Stödboende', share: '20 %', why: ' beslut ' });
    expect(typedChange(form, today, 'sv')).toEqual({
      cells: {
        ...{ scenario: 'Fler familjehem', change: 'flytta dygn', kind: 'HVB', toKind: 'Stödboende' },
        ...{ from: day('2026-04-01'), share: 0.2, days: '', perYear: '', price: '' },
        ...{ who: 'Eva', when: today, why: 'beslut' },
      },
      troubles: {},
    });
  });

  it('writes only what its sort uses, whatever was typed before another was chosen', () => {
    const form = typed({ toKind: 'Stödboende', share: '20', days: '5', price: '900' });
    const chosen = formAfter({ ...form, troubles: { share: 'noShare' } }, { field: 'sort', text: 'price' });
    expect(chosen.troubles).toEqual({});
    expect(typedChange(chosen, today, 'sv').cells).toMatchObject({
      toKind: '',
      share: '',
      days: '',
      price: 900,
    });
  });

  it.each([
    ['a free day', 'price', { price: '0' }, { price: 'fri' }],
    ['a cheaper index of all kinds', 'index', { kind: '', share: '−2,5' }, { kind: '', share: -0.025 }],
    ['days before the share', 'shorten', { share: '25', days: '4' }, { share: 0.25, days: 4 }],
    ['days alone', 'shorten', { days: '4' }, { share: '', days: 4 }],
    ['placements', 'avoid', { perYear: '2,5' }, { perYear: 2.5 }],
  ] as const)('is read as %s', (...[, sort, fields, cells]) => {
    expect(typedChange(typed(fields, sort), today, 'sv')).toMatchObject({ cells });
  });

  it.each([
    ['move', { toKind: '', share: '20' }, { toKind: 'blank' }],
    ['move', { toKind: 'HVB', share: '20' }, { toKind: 'sameKind' }],
    ['move', { toKind: 'SiS', share: '120' }, { share: 'noShare' }],
    ['move', { toKind: 'SiS', share: '0' }, { share: 'noShare' }],
    ['move', { toKind: 'SiS', share: 'en del' }, { share: 'noShare' }],
    ['move', { toKind: 'SiS', share: '20', from: '1 juli' }, { from: 'noDate' }],
    ['move', { toKind: 'SiS', share: '20', scenario: ' ' }, { scenario: 'blank' }],
    ['shorten', {}, { share: 'shareOrDays' }],
    ['shorten', { days: '-3' }, { days: 'noNumber' }],
    ['avoid', { perYear: '' }, { perYear: 'noNumber' }],
    ['avoid', { kind: '', perYear: '2' }, { kind: 'blank' }],
    ['index', { share: '-120' }, { share: 'noPercent' }],
    ['price', { price: '-1' }, { price: 'noPrice' }],
    ['price', { price: '' }, { price: 'noPrice' }],
  ] as const)('is refused: %s %j', (sort, fields, troubles) => {
    expect(typedChange(typed(fields, sort), today, 'sv')).toEqual({ cells: null, troubles });
  });

  it('comes out as it went in when it is edited and nothing is changed', () => {
    const share = fc.integer({ min: 1, max: 100_000 }).map((parts) => parts / 100_000);
    const told: fc.Arbitrary<ToldChange> = fc.oneof(
      share.map((part) => ({ change: 'move' as const, kind: 'HVB', toKind: 'SiS', share: part })),
      fc
        .record({ part: share, days: fc.integer({ min: 0, max: 90 }) })
        .map(({ part, days }) => ({ change: 'shorten' as const, kind: 'HVB', share: part, days })),
      fc.integer({ min: 1, max: 99 }).map((perYear) => ({ change: 'avoid' as const, kind: 'HVB', perYear })),
      share.map((part) => ({ change: 'index' as const, kind: '', share: -part })),
      fc
        .integer({ min: 0, max: 900_000 })
        .map((ore) => ({ change: 'price' as const, kind: 'HVB', kronor: ore / 100 })),
    );
    fc.assert(
      fc.property(told, (change) => {
        const effect = { ore: 0, hundredths: 0 };
        const form = changeToEdit('A', { row: 3, from: asOf, told: change, effect }, 'Eva');
        const { cells } = typedChange(form, today, 'en');
        expect(form.known).toEqual({ row: 3, scenario: 'A', from: asOf });
        expect(cells).toMatchObject({ scenario: 'A', from: asOf, change: changeWords[change.change].en });
        if ('share' in change) expect(cells?.['share']).toBeCloseTo(change.share, 10);
        if ('days' in change) expect(cells?.['days']).toBe(change.days === 0 ? '' : change.days);
        if ('kronor' in change) expect(cells?.['price']).toBe(change.kronor === 0 ? 'free' : change.kronor);
      }),
    );
  });
});
