import { formatIsoDay, isDay } from '../core/day';
import { formatsOf } from './format';
import type { Language } from './language';

/** Whom a booking is for, as far as it says; names are as written. */
export interface WhyAbout {
  readonly what: 'placement' | 'provider' | 'kind' | 'nothing';
  readonly name: string;
}

/** The figures of a line, days and kronor. Prices are kronor per day, null where there are no days. */
export interface WhyFigures {
  readonly expectedDays: number;
  readonly bookedDays: number | null;
  readonly expected: number;
  readonly booked: number;
  readonly price: number | null;
  readonly bookedPrice: number | null;
}

/** Why a line was found to be what it is, as a code and its data; days are day numbers. */
export type Why =
  | ({ readonly why: 'agrees' } & WhyFigures)
  | ({ readonly why: 'wrongDays' | 'wrongPrice' | 'bookedTwice' | 'unknown' } & WhyFigures)
  | ({ readonly why: 'awaited' | 'overdue'; readonly due: number } & WhyFigures)
  | ({ readonly why: 'ahead'; readonly asOf: number } & WhyFigures)
  | { readonly why: 'afterList'; readonly asOf: number }
  | { readonly why: 'ended'; readonly lastDay: number; readonly paidThrough: number }
  | { readonly why: 'nobody'; readonly about: WhyAbout; readonly from: number; readonly to: number }
  | { readonly why: 'tooMuch'; readonly about: WhyAbout }
  | { readonly why: 'otherPeriod'; readonly month: string }
  | { readonly why: 'leftOut'; readonly amount: number };

type Sentence = (why: Why) => string;

/** The sentence in the language of the tables, beginning with a capital. */
export function whyText(why: Why, language: Language): string {
  const text = (language === 'sv' ? swedish : english)(why);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const sv = formatsOf('sv').number;
const en = formatsOf('en').number;

const iso = (day: number): string => (isDay(day) ? formatIsoDay(day) : '');

const days = (count: number): string => `${en(count)} ${count === 1 ? 'day' : 'days'}`;

const swedish: Sentence = (why) => {
  switch (why.why) {
    case 'agrees':
      return why.price === null
        ? `${sv(why.booked)} bokfört, ${sv(why.expected)} i listan`
        : `${sv(why.expectedDays)} dygn, pris ${sv(why.price)}, ${sv(why.booked)} bokfört`;
    case 'wrongDays':
      return `${sv(why.bookedDays ?? 0)} dygn bokförda, ${sv(why.expectedDays)} i listan, pris ${sv(why.price ?? 0)}`;
    case 'wrongPrice':
      return `pris ${sv(why.bookedPrice ?? 0)} bokfört, ${sv(why.price ?? 0)} i listan, ${sv(why.expectedDays)} dygn`;
    case 'bookedTwice':
      return `samma belopp mer än en gång: ${sv(why.booked)} bokfört, ${sv(why.expected)} i listan`;
    case 'unknown':
      return `${sv(why.booked)} bokfört, ${sv(why.expected)} i listan; varken dygn eller pris förklarar skillnaden`;
    case 'awaited':
      return `${sv(why.booked)} bokfört av ${sv(why.expected)}, resten väntas senast ${iso(why.due)}`;
    case 'overdue':
      return `inget bokfört av ${sv(why.expected)}, som väntades senast ${iso(why.due)}`;
    case 'ahead':
      return `${sv(why.booked)} bokfört, ${sv(why.expected)} i listan till och med ${iso(why.asOf)}`;
    case 'afterList':
      return `avser tid efter ${iso(why.asOf)}, den dag som listan gäller`;
    case 'ended':
      return `placeringen slutade ${iso(why.lastDay)}, betald till och med ${iso(why.paidThrough)}`;
    case 'nobody':
      return why.about.what === 'nothing'
        ? 'varken placering, utförare eller Kontomappning säger vad bokningen gäller'
        : `listan har inga dygn ${iso(why.from)} – ${iso(why.to)} för ${swedishAbout(why.about)}`;
    case 'tooMuch':
      return `mer bokfört än listan har för ${swedishAbout(why.about)}`;
    case 'otherPeriod':
      return `avser ${why.month}, utanför perioden`;
    case 'leftOut':
      return `${sv(why.amount)} bokfört och återfört`;
  }
};

const english: Sentence = (why) => {
  switch (why.why) {
    case 'agrees':
      return why.price === null
        ? `${en(why.booked)} booked, ${en(why.expected)} in the list`
        : `${days(why.expectedDays)}, price ${en(why.price)}, ${en(why.booked)} booked`;
    case 'wrongDays':
      return `${days(why.bookedDays ?? 0)} booked, ${en(why.expectedDays)} in the list, price ${en(why.price ?? 0)}`;
    case 'wrongPrice':
      return `price ${en(why.bookedPrice ?? 0)} booked, ${en(why.price ?? 0)} in the list, ${days(why.expectedDays)}`;
    case 'bookedTwice':
      return `the same amount more than once: ${en(why.booked)} booked, ${en(why.expected)} in the list`;
    case 'unknown':
      return `${en(why.booked)} booked, ${en(why.expected)} in the list; neither days nor price explains the difference`;
    case 'awaited':
      return `${en(why.booked)} booked of ${en(why.expected)}, the rest is expected by ${iso(why.due)}`;
    case 'overdue':
      return `nothing booked of ${en(why.expected)}, which was expected by ${iso(why.due)}`;
    case 'ahead':
      return `${en(why.booked)} booked, ${en(why.expected)} in the list through ${iso(why.asOf)}`;
    case 'afterList':
      return `for time after ${iso(why.asOf)}, the day that the list shows`;
    case 'ended':
      return `the placement ended ${iso(why.lastDay)}, paid through ${iso(why.paidThrough)}`;
    case 'nobody':
      return why.about.what === 'nothing'
        ? 'neither a placement, a provider nor AccountMapping says what the booking is for'
        : `the list has no days ${iso(why.from)} – ${iso(why.to)} for ${englishAbout(why.about)}`;
    case 'tooMuch':
      return `more is booked than the list has for ${englishAbout(why.about)}`;
    case 'otherPeriod':
      return `for ${why.month}, outside the period`;
    case 'leftOut':
      return `${en(why.amount)} booked and reversed`;
  }
};

function swedishAbout({ what, name }: WhyAbout): string {
  const nouns = { placement: 'placeringen', provider: 'utföraren', kind: 'formen', nothing: '' };
  return `${nouns[what]} ${formatsOf('sv').value(name)}`;
}

function englishAbout({ what, name }: WhyAbout): string {
  const nouns = { placement: 'the placement', provider: 'the provider', kind: 'the kind', nothing: '' };
  return `${nouns[what]} ${formatsOf('en').value(name)}`;
}
