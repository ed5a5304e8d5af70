import { isLocated } from '../../functions/cell';
import { spreadYearBudget } from '../../functions/budget/spreadYearBudget';
import type { ListSource } from '../../import/list';
import { placements } from '../../tables/placements';
import { prices } from '../../tables/prices';
import { yearBudget } from '../../tables/yearBudget';
import { budgetTexts } from '../../text/paneBudget';
import { problemSentence } from '../../text/problems';
import type { Language } from '../../text/language';
import { inExcel } from '../batch';
import { type Outcome, Refused } from '../failure';
import { dayOfMoment } from '../lists/moment';
import { tablesToRead } from '../priceTables';

/**
 * The table YearBudget spread over months, as a list for the table Budget: what it changes there is seen, written and undone as with any
 * list. Nothing is written here. Refused: the table is missing or has no rows, or a row cannot be read.
 */
export function readMonthlyBudget(language: Language, now: Date = new Date()): Promise<Outcome<ListSource>> {
  return inExcel(async (context) => {
    const read = await tablesToRead(context);
    const rows = await read(yearBudget);
    if (rows === null) throw new Refused({ failure: 'tablesMissing', tables: [yearBudget.id] });
    const spreading = { yearBudget: rows, prices: await read(prices), placements: await read(placements) };
    const months = spreadYearBudget(spreading);
    if (isLocated(months)) {
      const sentence = { sv: problemSentence(months, 'sv'), en: problemSentence(months, 'en') };
      throw new Refused({ failure: 'tableUnread', sentence });
    }
    if (months.length === 1) throw new Refused({ failure: 'yearBudgetEmpty' });
    const content = { values: months, firstRow: 1 };
    return { name: budgetTexts.listName[language], content, written: dayOfMoment(now) };
  });
}
