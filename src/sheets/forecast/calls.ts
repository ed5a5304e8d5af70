import { accountMapping } from '../../tables/accountMapping';
import { adjustments } from '../../tables/adjustments';
import { budget } from '../../tables/budget';
import { ledger } from '../../tables/ledger';
import { persons } from '../../tables/persons';
import type { SheetOrder } from '../order';

/** What a call of FORECAST or BACKTEST asks for, as formulas name it. */
export interface ForecastWish {
  /** Null for a function that asks for no as-of date. */
  readonly asOf: string | null;
  readonly to: string;
  readonly options: string;
}

type CallOrder = Pick<SheetOrder, 'tables' | 'shape'>;

/** A call of FORECAST with every table that it can depend on; the ledger where there are bookings and a mapping of their accounts. */
export function forecastCall(order: CallOrder, wish: ForecastWish): string {
  const ledgers = isBooked(order) ? [ledger.id, accountMapping.id] : [];
  const further = [budget.id, ...ledgers, adjustments.id, persons.id];
  return call(order, { ...wish, name: 'FORECAST', further });
}

/** A call of BACKTEST: list against list, without ledger and budget. */
export function backTestCall(order: CallOrder, wish: ForecastWish): string {
  return call(order, { ...wish, name: 'BACKTEST', further: [adjustments.id, persons.id] });
}

/** Whether there is a ledger that says of which kind its bookings are. */
export function isBooked({ tables, shape }: CallOrder): boolean {
  const { named } = tables;
  return shape.booked > 0 && named[ledger.id] !== undefined && named[accountMapping.id] !== undefined;
}

interface Call extends ForecastWish {
  readonly name: string;
  /** The ids of further tables. */
  readonly further: readonly string[];
}

function call({ tables }: CallOrder, { name, asOf, to, options, further }: Call): string {
  const callArguments = [
    ...[tables.placementsRegistered, tables.prices ?? ''],
    ...(asOf === null ? [] : [asOf]),
    ...[to, options, ...tables.others],
    ...further.flatMap((id) => tables.named[id]?.all ?? []),
  ];
  return `=IFO.${name}(${callArguments.join(',')})`;
}
