import { draftFormats } from './draftAmount';
import type { DraftTexts, Reason, ToldCost } from './draftText';
import type { BridgeLevel } from './bridgeWords';
import { inWords } from './inWords';

const { signed, number } = draftFormats('sv');

const nouns: Readonly<Record<BridgeLevel, string>> = {
  kind: 'former',
  group: 'grupper',
  provider: 'utförare',
  unit: 'ansvar',
};

const without: Readonly<Record<BridgeLevel, string>> = {
  kind: 'form',
  group: 'grupp',
  provider: 'utförare',
  unit: 'ansvar',
};

const list = (parts: readonly string[]): string => inWords(parts, 'och');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const inside = ({ budget, actual, isRounded }: ToldCost): string =>
  `(budget ${budget}, utfall ${actual}${isRounded ? ', avrundat' : ''})`;

const nameOf = ({ name }: ToldCost): string => name ?? 'Placeringarna';

function reasonText(reason: Reason, level: BridgeLevel): string {
  switch (reason.reason) {
    case 'days': {
      const word = reason.change > 0 ? 'fler' : 'färre';
      return `${word} vårddygn (${signed(reason.change)})`;
    }
    case 'noDays':
      return `inga vårddygn (budget ${number(reason.budgeted)})`;
    case 'mix':
      return `förskjutning mot ${reason.isDearer ? 'dyrare' : 'billigare'} ${nouns[level]}`;
    case 'newKinds':
      return `${nouns[level]} utan budget och pris`;
    case 'withoutDays':
      return `${reason.isDearer ? 'högre' : 'lägre'} kostnad utan vårddygn`;
    case 'price': {
      const perDay = reason.perDay === null ? '' : ` (${signed(reason.perDay)} kr)`;
      return `${reason.isDearer ? 'högre' : 'lägre'} pris per dygn${perDay}`;
    }
    case 'prices':
      return `sammanvägt ${reason.isDearer ? 'högre' : 'lägre'} priser per dygn`;
  }
}

/** A draft in Swedish. */
export const swedish: DraftTexts = {
  basis: (basis, waiting) => {
    if (basis === 'list') return 'Kostnaden är listans, inte den bokförda.';
    const missing =
      waiting === null ? '' : ` ${capital(waiting)} väntar på faktura och är inte med (bladet Avstämning).`;
    return `Kostnaden är den bokförda.${missing}`;
  },
  unnamed: (level, basis) => `${basis === 'ledger' ? 'Bokningar' : 'Rader'} utan ${without[level]}`,
  cost: (relation, told) => {
    const [name, figures] = [nameOf(told), inside(told)];
    switch (relation) {
      case 'above':
        return `${name} kostar ${told.difference} mer än budget ${figures}.`;
      case 'below':
        return `${name} kostar ${told.difference} mindre än budget ${figures}.`;
      case 'near':
        return `${name} kostar nästan som budget: skillnaden är ${told.difference} ${figures}.`;
      case 'same':
        return `${name} kostar lika mycket som budget (${told.budget}).`;
    }
  },
  unbudgeted: (told) => `${nameOf(told)} har ingen budget och kostar ${told.actual}.`,
  isNew: () => 'Varken budget eller prislista har något pris per dygn, så kostnaden är ny.',
  reason: reasonText,
  explained: (parts, isRounded) => {
    const [first, ...others] = parts;
    if (first === undefined) return '';
    const told = others.map(({ reason, amount }) => `${reason} ${amount}`);
    return `${list([`${capital(first.reason)} förklarar ${first.amount}`, ...told])}${isRounded ? ' (avrundat)' : ''}.`;
  },
  whole: (reason) => `Hela skillnaden förklaras av ${reason}.`,
  less: (least) => `Övriga delar är mindre än ${least} var.`,
  unexplained: (isMore, amount) =>
    isMore
      ? `${capital(amount)} av det bokförda förklaras inte av listan.`
      : `Det bokförda är ${amount} lägre än vad listan ger, och det förklaras inte av volym, mix eller pris.`,
  lessThan: (least) => `mindre än ${least}`,
  largest: (parts) =>
    `Längst från sin budget ligger ${list(parts.map(({ name, amount }) => `${name} (${amount})`))}.`,
  title: (made, from, through) => `Textutkast ${made} för perioden ${from}–${through}`,
  note: 'Utkast ur siffrorna på bladet Bro, plus är dyrare. Läs, ändra och lägg till det som siffrorna inte vet.',
};
