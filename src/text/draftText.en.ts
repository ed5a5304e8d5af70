import { draftFormats } from './draftAmount';
import type { DraftTexts, Reason, ToldCost } from './draftText';
import type { BridgeLevel } from './bridgeWords';
import { inWords } from './inWords';

const { signed, number } = draftFormats('en');

const nouns: Readonly<Record<BridgeLevel, string>> = {
  kind: 'kinds',
  group: 'groups',
  provider: 'providers',
  unit: 'units',
};

const without: Readonly<Record<BridgeLevel, string>> = {
  kind: 'kind',
  group: 'group',
  provider: 'provider',
  unit: 'unit',
};

const list = (parts: readonly string[]): string => inWords(parts, 'and');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const inside = ({ budget, actual, isRounded }: ToldCost): string =>
  `(budget ${budget}, actual ${actual}${isRounded ? ', rounded' : ''})`;

const nameOf = ({ name }: ToldCost): string => name ?? 'all placements';

function reasonText(reason: Reason, level: BridgeLevel): string {
  switch (reason.reason) {
    case 'days':
      return `${reason.change > 0 ? 'more' : 'fewer'} care days (${signed(reason.change)})`;
    case 'noDays':
      return `no care days (budget ${number(reason.budgeted)})`;
    case 'mix':
      return `a shift to ${reason.isDearer ? 'dearer' : 'cheaper'} ${nouns[level]}`;
    case 'newKinds':
      return `${nouns[level]} without budget and price`;
    case 'withoutDays':
      return `a ${reason.isDearer ? 'higher' : 'lower'} cost without care days`;
    case 'price': {
      const perDay = reason.perDay === null ? '' : ` (${signed(reason.perDay)} kr)`;
      return `a ${reason.isDearer ? 'higher' : 'lower'} price per day${perDay}`;
    }
    case 'prices':
      return `${reason.isDearer ? 'higher' : 'lower'} prices per day, weighed together,`;
  }
}

/** A draft in English. */
export const english: DraftTexts = {
  basis: (basis, waiting) => {
    if (basis === 'list') return 'The cost is that of the list, not what was booked.';
    const missing =
      waiting === null
        ? ''
        : ` ${capital(waiting)} waits for an invoice and is not in it (sheet Reconciliation).`;
    return `The cost is what was booked.${missing}`;
  },
  unnamed: (level, basis) => `${basis === 'ledger' ? 'bookings' : 'rows'} without a ${without[level]}`,
  cost: (relation, told) => {
    const [name, figures] = [nameOf(told), inside(told)];
    switch (relation) {
      case 'above':
        return `The cost of ${name} is ${told.difference} above budget ${figures}.`;
      case 'below':
        return `The cost of ${name} is ${told.difference} below budget ${figures}.`;
      case 'near':
        return `The cost of ${name} is nearly that of the budget: it differs by ${told.difference} ${figures}.`;
      case 'same':
        return `The cost of ${name} is that of the budget (${told.budget}).`;
    }
  },
  unbudgeted: (told) => `Nothing was budgeted for ${nameOf(told)}; the cost is ${told.actual}.`,
  isNew: () => 'Neither budget nor price list has a price per day, so the cost is new.',
  reason: reasonText,
  explained: (parts, isRounded) => {
    const [first, ...others] = parts;
    if (first === undefined) return '';
    const told = others.map(({ reason, amount }) => `${reason} ${amount}`);
    return `${list([`${capital(first.reason)} explains ${first.amount}`, ...told])}${isRounded ? ' (rounded)' : ''}.`;
  },
  whole: (reason) => `The whole difference is explained by ${reason}.`,
  less: (least) => `Each of the other parts is less than ${least}.`,
  unexplained: (isMore, amount) =>
    isMore
      ? `${capital(amount)} of what was booked is not explained by the list.`
      : `What was booked is ${amount} below what the list gives, which volume, mix and price do not explain.`,
  lessThan: (least) => `less than ${least}`,
  largest: (parts) =>
    `Furthest from budget: ${list(parts.map(({ name, amount }) => `${name} (${amount})`))}.`,
  title: (made, from, through) => `Draft text ${made} for the period ${from}–${through}`,
  note: 'A draft from the figures of the sheet Bridge, plus is dearer. Read it, change it, and add what the figures do not know.',
};
