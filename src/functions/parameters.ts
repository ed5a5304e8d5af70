import { dayRuleWords } from '../text/words';
import { dateOrBlank, requiredDate } from './arguments/dates';
import { column, option, optionOrColumn } from './arguments/parameter';
import { requiredPrice } from './arguments/numbers';
import { word } from './arguments/word';

/** First day of each placement. */
export const start = column({
  swedishName: 'startdatum',
  reader: requiredDate,
});

/** Last day of each placement. */
export const end = column({
  swedishName: 'slutdatum',
  reader: dateOrBlank,
});

/** Price per day of each row. */
export const price = column({
  swedishName: 'dygnspris',
  reader: requiredPrice,
});

/** The date that each row asks about. */
export const date = column({
  swedishName: 'datum',
  reader: requiredDate,
});

/** First day of the window. */
export const from = option({
  swedishName: 'från',
  reader: dateOrBlank,
});

/** Last day of the window. */
export const to = option({
  swedishName: 'till',
  reader: dateOrBlank,
});

/** Which days are billed, for all placements or for each. */
export const dayRule = optionOrColumn({
  swedishName: 'dygnsregel',
  reader: word(dayRuleWords, 'both'),
});

/** The day through which the list is known. */
export const asOf = option({
  swedishName: 'avstämningsdatum',
  reader: dateOrBlank,
});
