import type { Texts } from './pane';

/** The budget of a year, spread over months and then imported as other lists are. */
export const budgetTexts = {
  title: { sv: 'Fördela en årsbudget på månader', en: 'Spread a year’s budget over months' },
  hint: {
    sv: 'Varje rad i tabellen Årsbudget blir tolv rader i tabellen Budget: dygnsprissatta former efter månadens längd, månadsbetalda i tolftedelar, om raden inte säger annat. Månaderna summerar till året på öret. Du ser vad som ändras innan något skrivs. Har ekonomisystemet redan en budget per månad, så importera den i stället.',
    en: 'Each row of the table YearBudget becomes twelve rows of the table Budget: kinds priced by the day by the length of the month, kinds paid by the month in twelfths, unless the row says otherwise. The months sum to the year, to the öre. You see what changes before anything is written. If the finance system has a budget by month already, import that instead.',
  },
  create: { sv: 'Skapa tabellen Årsbudget', en: 'Create the table YearBudget' },
  spread: { sv: 'Fördela och granska', en: 'Spread and review' },
  listName: { sv: 'Årsbudget per månad', en: 'Year budget by month' },
} as const satisfies Texts;
