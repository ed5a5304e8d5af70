import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { firstDay, lastDay, type Range } from './summaryLists';

/** Days and cost in öre of a kind in a month (2025-01), by `kind/month`. */
export type Figures = ReadonlyMap<string, readonly [days: number, ore: number]>;

/** DuckDB with the placements loaded into a table. */
export interface DuckSummary {
  readonly ask: () => Promise<Figures>;
  readonly close: () => void;
}

/** Excel's number of 1970-01-01, from which DuckDB is told the days. */
const epoch = 25_569;

/**
 * The question as one would write it: each placement meets the months that it has a day in. An open one reaches to the end of the
 * year, which is said once for each placement and not once for each of its months; that made it a quarter faster.
 */
const question = `
  with months as materialized (
    select d::date as first, (d + interval 1 month - interval 1 day)::date as last
    from generate_series(date '2025-01-01', date '2025-12-01', interval 1 month) as series(d)
  ), stays as (
    select kind, start, coalesce("end", date '2025-12-31') as stop, price from placements
  )
  select kind, strftime(first, '%Y-%m') as month,
    sum(least(stop, last) - greatest(start, first) + 1)::double as days,
    (sum((least(stop, last) - greatest(start, first) + 1) * price) * 100)::double as ore
  from stays join months on start <= last and stop >= first
  group by kind, first`;

/** Loads the placements, which all have a price per day. */
export async function duckSummary(placements: Range): Promise<DuckSummary> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await load(connection, placements);
  return {
    ask: async () => {
      const reader = await connection.runAndReadAll(question);
      return new Map(
        reader
          .getRows()
          .map(([kind, month, days, ore]) => [
            `${String(kind)}/${String(month)}`,
            [Number(days), Number(ore)],
          ]),
      );
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function load(connection: DuckDBConnection, placements: Range): Promise<void> {
  await connection.run('create table read (kind varchar, start integer, "end" integer, ore bigint)');
  const appender = await connection.createAppender('read');
  for (const cells of placements.slice(1)) {
    const [kind, start, end, price] = [cells[2], cells[5], cells[6], cells[10]];
    appender.appendVarchar(String(kind));
    appender.appendInteger(Number(start));
    if (end === '') appender.appendNull();
    else appender.appendInteger(Number(end));
    appender.appendBigInt(BigInt(Math.round(Number(price) * 100)));
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(`
    create table placements as
    select kind, date '1970-01-01' + (start - ${epoch}) as start, date '1970-01-01' + ("end" - ${epoch}) as "end",
      (ore::decimal(14, 2) / 100)::decimal(12, 2) as price
    from read`);
  await connection.run('drop table read');
}

/** The year that the question asks about is that of the lists. */
if (lastDay - firstDay !== 364) throw new Error('the question asks about 2025');
