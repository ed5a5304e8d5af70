import type { PriceOption } from '../../../src/functions/prices/priceOptions';
import { calculationForms } from '../../../src/taskpane/calculations/forms';
import { fieldsOf } from '../../../src/taskpane/calculations/calculationForm';
import { calculationIntentions } from '../../../src/taskpane/calculations/calculationIntentions';
import { kronorPerDay, optionText, sourceText } from '../../../src/taskpane/calculations/priceChoice';
import type { ReportSheet } from '../../../src/sheets/report';
import { writtenCells } from '../../sheets/references';
import { day } from '../../core/help';
import { fakeWorkbook } from '../fakeWorkbook';

/** The pane with the calculations, and the sheets that it had written. */
function pane(): {
  readonly intentions: ReturnType<typeof calculationIntentions>;
  readonly desk: ReturnType<typeof fakeWorkbook>['desk'];
  readonly sheets: ReportSheet[];
} {
  const sheets: ReportSheet[] = [];
  const { desk } = fakeWorkbook({
    writeCalculation: (sheet) => {
      sheets.push(sheet);
      return Promise.resolve(`${sheet.name} ${sheets.length}`);
    },
    readPriceTables: () =>
      Promise.resolve({
        placements: null,
        prices: [
          ['Placeringsform', 'Utförare', 'Gäller från', 'Pris'],
          ['HVB', 'Solgården', 45_658, 5_200],
        ],
        further: [],
      }),
  });
  return { intentions: calculationIntentions(desk), desk, sheets };
}

const typedShift = {
  ...{ name: 'Egna hem', yearlyCost: '1 200 000', fromKind: 'HVB', priceFrom: '5 200', toKind: 'Hem' },
  ...{ priceTo: '800', days: '365' },
};

describe('the place of the calculations', () => {
  it('shows the prices of the list that hold', async () => {
    const { intentions, desk } = pane();
    await intentions.look();
    expect(desk.store.state().calculations.prices).toEqual([
      { kind: 'HVB', provider: 'Solgården', kronor: 5_200, unit: 'day', validFrom: 45_658 },
    ]);
  });

  it('writes nothing while a field is not understood, and says which', async () => {
    const { intentions, desk, sheets } = pane();
    intentions.choose('shift');
    intentions.type({ ...typedShift, priceTo: 'billigt', name: ' ' });
    await intentions.write();
    expect(sheets).toEqual([]);
    expect(desk.store.state().calculations.troubles).toEqual({
      priceTo: 'noNumber',
      name: 'noText',
      firstYear: 'noYear',
    });
    expect(desk.store.state().work).toBeNull();
    intentions.type({ priceTo: '800' });
    expect(desk.store.state().calculations.troubles).toEqual({ name: 'noText', firstYear: 'noYear' });
  });

  it('writes a sheet of what is typed, and another one when it is asked again', async () => {
    const { intentions, desk, sheets } = pane();
    await intentions.look();
    intentions.choose('shift');
    intentions.type(typedShift);
    await intentions.write();
    expect(desk.store.state().notice?.text.sv).toBe(
      'Bladet Omställning 1 är skrivet. Gula celler är dina att ändra.',
    );
    await intentions.write();
    expect(desk.store.state().notice?.text.en).toBe(
      'The sheet Omställning 2 is written. Yellow cells are yours to change.',
    );
    const cells = sheets[0]?.blocks.flatMap(writtenCells).map(({ cell }) => cell) ?? [];
    expect(cells).toEqual(
      expect.arrayContaining(['Egna hem', 1_200_000, 2027, 'HVB', 5_200, 'Hem', 800, 365]),
    );
  });

  it('keeps what is typed into each form while another one is shown', () => {
    const { intentions, desk } = pane();
    intentions.choose('shift');
    intentions.type({ name: 'Egna hem' });
    intentions.choose('investment');
    intentions.choose('shift');
    expect(desk.store.state().calculations.typed.shift).toEqual({ name: 'Egna hem' });
  });
});

describe('the forms', () => {
  it.each(calculationForms)(
    '$id has fields of different names, and fills none that it does not have',
    (form) => {
      const ids = fieldsOf(form).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { kind, price, group } of form.prices ?? []) {
        const own = form.groups[group]?.fields.map(({ id }) => id);
        expect(own).toEqual(expect.arrayContaining([kind, price]));
      }
    },
  );
});

describe('a price of the list', () => {
  const byMonth: PriceOption = {
    kind: 'Eget hem',
    provider: '',
    kronor: 24_333.5,
    unit: 'month',
    validFrom: day('2026-01-01'),
  };

  it('by the month is a twelfth of a year of 365 days: 24 333.50 · 12 / 365 = 800.0054…', () => {
    expect(kronorPerDay(byMonth)).toBe(800.01);
    expect(sourceText(byMonth, 'sv')).toBe(
      'Prislistan: Eget hem, 24\u00a0333,5 kr per månad (× 12 / 365), gäller från 2026-01-01',
    );
  });

  it('by the day is what the list says', () => {
    const option: PriceOption = { ...byMonth, provider: 'Nord', kronor: 2_200, unit: 'day' };
    expect(kronorPerDay(option)).toBe(2_200);
    expect(optionText(option, 'en')).toBe('Eget hem, Nord: 2,200 kr a day');
  });
});
