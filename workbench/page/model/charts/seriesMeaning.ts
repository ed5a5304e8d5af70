import type { Area } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import type { BagMeaning } from '../objects/bagMeaning';
import type { Bag } from '../objects/bagTypes';
import type { Book } from '../objects/book';
import { isOmitted, textArgument } from '../objects/values';
import { hostError } from '../protocol/hostError';
import { kindOf } from './kinds';
import type { SeriesSource } from './pictureTypes';
import { setSource } from './sources';
import { areaOfFormula, seriesName } from './texts';

function named(book: Book, series: Bag, value: unknown): void {
  follows('seriesNameMayBeFormula');
  const text = textArgument(value);
  setSource(series, { name: areaOfFormula(book, text) ?? text });
}

function add(book: Book, series: Bag, [name, index]: readonly unknown[]): void {
  if (!isOmitted(name)) named(book, series, name);
  const collection = series.owner;
  if (typeof index !== 'number' || collection === undefined) return;
  const others = collection.items.slice(0, -1);
  collection.items = [...others.slice(0, index), ...collection.items.slice(-1), ...others.slice(index)];
}

function takes(book: Book, part: keyof SeriesSource): (series: Bag, values: readonly unknown[]) => null {
  return (series, [source]) => {
    const area: Area | undefined = book.make.areaOf(source);
    if (area === undefined) throw hostError('InvalidArgument');
    setSource(series, { [part]: area });
    return null;
  };
}

/** A series: it points at cells, and is of the kind of its chart unless it has one of its own. */
export function seriesMeaning(book: Book): BagMeaning {
  return {
    added: (series, values) => {
      add(book, series, values);
    },
    properties: {
      name: {
        read: (series) => seriesName(book, series),
        write: (series, value) => {
          named(book, series, value);
        },
      },
      chartType: {
        read: (series) =>
          series.values.get('chartType') ?? series.owner?.owner?.values.get('chartType') ?? null,
        write: (series, value) => {
          kindOf(value);
          series.values.set('chartType', value);
        },
      },
      axisGroup: { read: (series) => series.values.get('axisGroup') ?? 'Primary' },
    },
    methods: {
      setValues: takes(book, 'values'),
      setXAxisValues: takes(book, 'categories'),
    },
  };
}
