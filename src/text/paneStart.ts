import type { Text } from './language';
import type { Texts } from './pane';

/** The first place: what this is, and the tables. */
export const startTexts = {
  welcome: { sv: 'Välkommen till Vårddygn', en: 'Welcome to Vårddygn' },
  lead: {
    sv: 'Vårddygn räknar vårddygn och vad de kostar, direkt i din arbetsbok för placeringar i individ- och familjeomsorgen. Allt räknas i arbetsboken och inget lämnar den.',
    en: 'Vårddygn counts care days and what they cost, right in your workbook for placements in municipal social services. Everything is computed in the workbook and nothing leaves it.',
  },
  tables: { sv: 'Tabeller', en: 'Tables' },
  firstTable: {
    sv: 'Börja med Placeringar. De andra skapar du när du behöver dem.',
    en: 'Begin with Placements. Create the others when you need them.',
  },
  create: { sv: 'Skapa tabell', en: 'Create table' },
  creating: { sv: 'Skapar …', en: 'Creating …' },
  exists: { sv: 'Finns redan', en: 'Already exists' },
  show: { sv: 'Visa', en: 'Show' },
  required: { sv: 'krävs', en: 'required' },
  prefilled: { sv: 'ifylld', en: 'filled in' },
} as const satisfies Texts;

/** The headings of the groups that tables are listed in. */
export const tableGroupTexts = {
  placements: { sv: 'Placeringar och priser', en: 'Placements and prices' },
  followUp: { sv: 'Budget och utfall', en: 'Budget and actuals' },
  reimbursement: { sv: 'Statlig ersättning', en: 'State reimbursement' },
} as const satisfies Texts;

/** How many columns a table has. */
export function columnCount(count: number): Text {
  return { sv: `${count} kolumner`, en: `${count} columns` };
}

/** A table has been made. */
export function tableCreated(name: string): Text {
  return {
    sv: `Tabellen ${name} är skapad på ett eget blad.`,
    en: `The table ${name} has been created on a sheet of its own.`,
  };
}

/** A table that was there already is shown. */
export function tableShown(name: string): Text {
  return { sv: `Tabellen ${name} visas.`, en: `The table ${name} is shown.` };
}
