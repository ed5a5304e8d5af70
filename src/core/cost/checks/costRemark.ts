import type { Day } from '../../day';

/** Two rows of the price list hold for the same placements on the same dates: the later valid-from is used. */
export interface PricesOverlap {
  readonly remark: 'pricesOverlap';
  readonly row: number;
  readonly laterRow: number;
}

/** Dates, both included, between two rows of a kind and provider on which a placement that begins has no price. */
export interface PriceGap {
  readonly remark: 'priceGap';
  readonly row: number;
  readonly from: Day;
  readonly to: Day;
}

/** A row of the price list for a kind that the table of kinds does not know. */
export interface PriceOfUnknownKind {
  readonly remark: 'priceOfUnknownKind';
  readonly row: number;
  readonly kind: number;
}

/** A second row of the table of kinds for one kind: the first holds. */
export interface KindGivenTwice {
  readonly remark: 'kindGivenTwice';
  readonly row: number;
  readonly firstRow: number;
  readonly kind: number;
}

/** Placements without a price of their own, for whose kind (and provider, where the list names it) there is no row at all. */
export interface KindWithoutPrice extends OfPlacements {
  readonly remark: 'kindWithoutPrice';
  readonly kind: number;
  /** -1: rows without provider would price them. */
  readonly provider: number;
}

/** Fees in a year for which there is no rate of the employer's contribution; age on 1 January, null: not known. */
export interface FeeWithoutRate extends OfPlacements {
  readonly remark: 'feeWithoutRate';
  readonly year: number;
  readonly age: number | null;
}

/** Fees of carers whose year of birth is not known: the full rate is used. */
export interface BirthYearUnknown extends OfPlacements {
  readonly remark: 'birthYearUnknown';
}

/** Carers who were born after the year of the placement's first day: no rate holds for their age. */
export interface CarerBornTooLate extends OfPlacements {
  readonly remark: 'carerBornTooLate';
}

/** Days of extension that lie before the placement's first day or after its last one. */
export interface ExtendedOutside extends OfPlacements {
  readonly remark: 'extendedOutside';
}

/** Agreed numbers of days of placements that are only partly within the dates asked about: they are counted whole, on the first day. */
export interface QuantityCut extends OfPlacements {
  readonly remark: 'quantityCut';
}

/** A row of absence or of an add-on with dates that are not its placement's: they count for nothing. */
export interface OutsidePlacement {
  readonly remark: 'outsidePlacement';
  readonly table: 'absences' | 'addOns';
  readonly row: number;
}

/** A row whose last day lies before its first: it holds for no day. */
export interface EndsBeforeItBegins {
  readonly remark: 'endsBeforeItBegins';
  readonly table: 'prices' | 'absences' | 'addOns';
  readonly row: number;
}

/** An absence that lowers nothing: the day from which a share is paid lies past its own last one. */
export interface AbsenceTooShort {
  readonly remark: 'absenceTooShort';
  readonly row: number;
  readonly fromDay: number;
}

/** A rate of the employer's contribution for no age: the last one lies below the first. */
export interface AgesReversed {
  readonly remark: 'agesReversed';
  readonly row: number;
}

/** Which placements a remark is about: how many, and the first of them, by its row from 0. */
export interface OfPlacements {
  readonly count: number;
  readonly first: number;
}

/** Something that a price, a rate or a date in the tables may be wrong about. Costs are worked out all the same. Rows are numbered from 0. */
export type CostRemark =
  | PricesOverlap
  | PriceGap
  | PriceOfUnknownKind
  | KindGivenTwice
  | KindWithoutPrice
  | FeeWithoutRate
  | BirthYearUnknown
  | CarerBornTooLate
  | ExtendedOutside
  | QuantityCut
  | OutsidePlacement
  | EndsBeforeItBegins
  | AbsenceTooShort
  | AgesReversed;
