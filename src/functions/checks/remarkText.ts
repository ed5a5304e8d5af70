import type { CostRemark, OfPlacements } from '../../core/cost/checks/costRemark';
import {
  birthYearUnknown,
  carerBornTooLate,
  extendedOutside,
  feeWithoutRate,
  kindWithoutPrice,
  outsidePlacement,
  priceGap,
  priceOfUnknownKind,
  pricesOverlap,
  quantityCut,
  type PricedName,
  type ToldPlacements,
} from '../../text/costChecks';
import { absenceTooShort, agesReversed, endsBeforeItBegins, kindGivenTwice } from '../../text/costRowChecks';
import type { Text } from '../../text/language';
import type { RemarkNames } from './costChecks';

/** The sentence of a remark. People number rows from 1. */
export function remarkText(remark: CostRemark, names: RemarkNames): Text {
  if ('first' in remark) return placementText(remark, names);
  switch (remark.remark) {
    case 'pricesOverlap':
      return pricesOverlap(
        { row: remark.row + 1, laterRow: remark.laterRow + 1 },
        pricedName(remark.row, names),
      );
    case 'priceGap':
      return priceGap({ ...remark, row: remark.row + 1 }, pricedName(remark.row, names));
    case 'priceOfUnknownKind':
      return priceOfUnknownKind(remark.row + 1, names.nameOf(remark.kind));
    case 'kindGivenTwice':
      return kindGivenTwice(
        { row: remark.row + 1, firstRow: remark.firstRow + 1 },
        names.nameOf(remark.kind),
      );
    case 'outsidePlacement':
      return outsidePlacement(remark.table, remark.row + 1);
    case 'endsBeforeItBegins':
      return endsBeforeItBegins(remark.table, remark.row + 1);
    case 'absenceTooShort':
      return absenceTooShort(remark.row + 1, remark.fromDay);
    case 'agesReversed':
      return agesReversed(remark.row + 1);
  }
}

function placementText(remark: Extract<CostRemark, OfPlacements>, { nameOf }: RemarkNames): Text {
  switch (remark.remark) {
    case 'kindWithoutPrice':
      return kindWithoutPrice(told(remark), {
        kind: nameOf(remark.kind),
        provider: nameOf(remark.provider),
      });
    case 'feeWithoutRate':
      return feeWithoutRate(told(remark), remark);
    case 'birthYearUnknown':
      return birthYearUnknown(told(remark));
    case 'carerBornTooLate':
      return carerBornTooLate(told(remark));
    case 'extendedOutside':
      return extendedOutside(told(remark));
    case 'quantityCut':
      return quantityCut(told(remark));
  }
}

function told({ count, first }: OfPlacements): ToldPlacements {
  return { count, row: first + 1 };
}

function pricedName(row: number, { nameOf, priceRow }: RemarkNames): PricedName {
  const price = priceRow(row);
  return { kind: nameOf(price?.kind ?? -1), provider: nameOf(price?.provider ?? -1) };
}
