import { netCostSheet } from '../../sheets/calculations/netCost/netCostSheet';
import { netCostFormTexts } from '../../text/paneNetCost';
import type { CalculationForm } from './calculationForm';
import { municipalityOf } from './formFields';

/** The form of the net-cost deviation. Its series begins on the older side of the break, so that the sheet shows it. */
export const netCostForm: CalculationForm = {
  id: 'netCost',
  title: netCostFormTexts.title,
  lead: netCostFormTexts.lead,
  groups: [
    {
      title: netCostFormTexts.aboutIt,
      fields: [
        { id: 'municipality', kind: 'municipality', usual: '', label: netCostFormTexts.municipality },
        { id: 'firstYear', kind: 'year', usual: '2017', label: netCostFormTexts.firstYear },
        { id: 'years', kind: 'years', usual: '9', label: netCostFormTexts.years },
      ],
    },
  ],
  sheet: ({ text, number }, order) => {
    const found = municipalityOf(text('municipality'));
    return netCostSheet({
      ...order,
      municipality: found?.name ?? '',
      code: found?.code ?? '',
      firstYear: number('firstYear'),
      years: number('years'),
    });
  },
};
