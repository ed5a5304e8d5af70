import type { Text } from './language';
import type { Words } from './words';

/** The sorts of changes of a scenario. */
export type ChangeSort = 'move' | 'shorten' | 'avoid' | 'index' | 'price';

/** What each of them is called in the table of scenarios. */
export const changeWords: Words<ChangeSort> = {
  move: { sv: 'flytta dygn', en: 'move days' },
  shorten: { sv: 'korta vårdtid', en: 'shorten stays' },
  avoid: { sv: 'undvika placeringar', en: 'avoid placements' },
  index: { sv: 'ändra pris med procent', en: 'change price by percent' },
  price: { sv: 'sätta nytt dygnspris', en: 'set a new price per day' },
};

/** The lines of a scenario beside its base. */
export type ScenarioPart = 'base' | 'change' | 'together' | 'scenario';

/** What each of them is called. */
export const scenarioPartWords: Words<ScenarioPart> = {
  base: { sv: 'Prognos utan ändringar', en: 'Forecast without changes' },
  change: { sv: 'Ändring', en: 'Change' },
  together: { sv: 'Samspel', en: 'Interplay' },
  scenario: { sv: 'Prognos med ändringar', en: 'Forecast with changes' },
};

/** The columns of scenarios beside their base, from the left. */
export const scenarioHeaders = {
  scenario: { sv: 'Scenario', en: 'Scenario' },
  part: { sv: 'Rad', en: 'Line' },
  change: { sv: 'Vad', en: 'What' },
  from: { sv: 'Från', en: 'From' },
  amount: { sv: 'Kronor', en: 'SEK' },
  days: { sv: 'Dygn framåt', en: 'Days ahead' },
  budget: { sv: 'Budget', en: 'Budget' },
  variance: { sv: 'Avvikelse', en: 'Variance' },
} as const satisfies Readonly<Record<string, Text>>;

/** All kinds, where an index names none. */
export const allKinds: Text = { sv: 'alla former', en: 'all kinds' };
