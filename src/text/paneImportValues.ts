import { formatsOf } from './format';
import type { Text } from './language';
import type { Texts } from './pane';

/** What the values of a list mean, in columns that take certain values. */
export const valueTexts = {
  title: { sv: 'Värden', en: 'Values' },
  lead: {
    sv: 'Valen gäller i hela listan och minns till nästa gång.',
    en: 'The choices hold throughout the list and are remembered for the next time.',
  },
  unknown: { sv: '– okänt, skrivs som det står –', en: '– unknown, written as it stands –' },
  asItStands: { sv: 'Skriv som det står', en: 'Write as it stands' },
} as const satisfies Texts;

/** How many values were read, and how many of them nobody knows. */
export function valuesKnown(values: number, unknown: number): Text {
  const sv = `${formatsOf('sv').number(values)} ${values === 1 ? 'värde' : 'värden'}`;
  const en = `${formatsOf('en').number(values)} ${values === 1 ? 'value' : 'values'}`;
  if (unknown === 0) return { sv: `${sv}, alla kända`, en: `${en}, all known` };
  return {
    sv: `${sv}, ${formatsOf('sv').number(unknown)} ${unknown === 1 ? 'okänt' : 'okända'}`,
    en: `${en}, ${formatsOf('en').number(unknown)} unknown`,
  };
}

/** Values of a column that are not shown. */
export function moreValues(count: number): Text {
  return {
    sv: `och ${formatsOf('sv').number(count)} ${count === 1 ? 'värde' : 'värden'} till`,
    en: `and ${formatsOf('en').number(count)} more`,
  };
}
