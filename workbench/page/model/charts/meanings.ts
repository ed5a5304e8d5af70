import type { Area } from '../../grid/grid';
import { follows } from '../behaviours/behaviours';
import type { BagMeaning, BagMeanings, MeantProperty } from '../objects/bagMeaning';
import type { Bag } from '../objects/bagTypes';
import type { Book } from '../objects/book';
import { isOmitted, orElse, textArgument, wordArgument } from '../objects/values';
import { hostError } from '../protocol/hostError';
import { colourArgument } from '../range/dressed';
import { seriesCollection, seriesOn, sheetOfChart } from './chartSheets';
import { kindOf } from './kinds';
import { readMeasure, setPosition, writeMeasure } from './places';
import { seriesMeaning } from './seriesMeaning';
import { seriesOfCells, setSource, sourceOf } from './sources';
import { titleText } from './texts';

function cellsArgument(book: Book, value: unknown): Area {
  const area = book.make.areaOf(value);
  if (area === undefined) throw hostError('InvalidArgument');
  return area;
}

function setData(book: Book, chart: Bag, [source, seriesBy]: readonly unknown[]): void {
  const collection = seriesCollection(book, chart);
  if (collection === undefined) return;
  const by = wordArgument(orElse(seriesBy, 'Auto'), ['Auto', 'Columns', 'Rows'] as const);
  collection.items = seriesOfCells(book, cellsArgument(book, source), by).map((wanted) => {
    const object = book.bags.create('ChartSeries', { owner: collection });
    const series = book.bags.open(object);
    if (series !== undefined) setSource(series, wanted);
    return object;
  });
}

function partOf(book: Book, bag: Bag, step: { key: string; className: string }): Bag | undefined {
  return book.bags.open(book.bags.part(bag, step));
}

/** What a new chart shows before anything is set. */
function begin(book: Book, chart: Bag, values: readonly unknown[]): void {
  follows('newChartsLook');
  kindOf(values[0]);
  const number = (chart.owner?.items.length ?? 0).toString();
  chart.values.set('name', `${book.language === 'sv-SE' ? 'Diagram' : 'Chart'} ${number}`);
  setData(book, chart, values.slice(1));
  const legend = partOf(book, chart, { key: 'legend', className: 'ChartLegend' });
  legend?.values.set('visible', seriesOn(book, chart).length > 1).set('position', 'Bottom');
  partOf(book, chart, { key: 'title', className: 'ChartTitle' })?.values.set('visible', true);
}

const measures = (book: Book): Record<string, MeantProperty> =>
  Object.fromEntries(
    (['left', 'top', 'width', 'height'] as const).map((side): [string, MeantProperty] => [
      side,
      {
        read: (chart) => readMeasure(book, chart, side),
        write: (chart, value) => {
          writeMeasure(book, chart, { [side]: value });
        },
      },
    ]),
  );

const chart = (book: Book): BagMeaning => ({
  added: (bag, values) => {
    begin(book, bag, values);
  },
  properties: {
    ...measures(book),
    id: { read: ({ id }) => id },
    chartType: {
      write: (bag, value) => {
        kindOf(value);
        bag.values.set('chartType', value);
      },
    },
  },
  links: { worksheet: (bag) => book.make.worksheet(sheetOfChart(book, bag)) },
  methods: {
    setPosition: (bag, values) => setPosition(book, bag, values),
    setData: (bag, values) => {
      setData(book, bag, values);
      return null;
    },
  },
});

/** A title whose text was set is shown; a formula stands for the text of a cell. */
const title = (book: Book): BagMeaning => ({
  properties: {
    text: {
      read: (bag) => titleText(book, bag),
      write: (bag, value) => {
        bag.values.set('text', textArgument(value)).set('visible', true);
      },
    },
  },
  methods: {
    setFormula: (bag, [formula]) => {
      bag.values.set('text', textArgument(formula)).set('visible', true);
      return null;
    },
  },
});

const fill: BagMeaning = {
  methods: {
    setSolidColor: (bag, [colour]) => {
      bag.values.set('color', colourArgument(colour));
      return null;
    },
    getSolidColor: (bag) => bag.values.get('color') ?? '',
    clear: (bag) => {
      bag.values.set('color', 'none');
      return null;
    },
  },
};

const line: BagMeaning = {
  properties: {
    color: {
      write: (bag, value) => {
        bag.values.set('color', colourArgument(value)).delete('lineStyle');
      },
    },
  },
  methods: {
    clear: (bag) => {
      bag.values.set('lineStyle', 'None');
      return null;
    },
  },
};

const axisKeys: Readonly<Record<string, string>> = { Category: 'categoryAxis', Value: 'valueAxis' };

const axes = (book: Book): BagMeaning => ({
  methods: {
    getItem: (bag, [type, group]) => {
      const key = axisKeys[textArgument(type)];
      if (key === undefined) throw hostError('InvalidArgument');
      const isSecondary = !isOmitted(group) && group === 'Secondary';
      return book.bags.part(bag, { key: isSecondary ? `${key}2` : key, className: 'ChartAxis' });
    },
  },
});

const points = (book: Book): BagMeaning => {
  const count = (bag: Bag): number => {
    const values = bag.owner === undefined ? undefined : sourceOf(bag.owner).values;
    return values === undefined ? 0 : values.rows * values.columns;
  };
  return {
    properties: { count: { read: count } },
    methods: {
      getCount: count,
      getItemAt: (bag, [index]) => {
        if (typeof index !== 'number' || index < 0 || index >= count(bag)) throw hostError('InvalidArgument');
        return book.bags.part(bag, { key: String(index), className: 'ChartPoint' });
      },
    },
  };
};

/** One entry for each series. */
const legendEntries = (book: Book): BagMeaning => {
  const count = ({ owner }: Bag): number =>
    owner?.owner === undefined ? 0 : seriesOn(book, owner.owner).length;
  return {
    methods: {
      getCount: count,
      getItemAt: (bag, [index]) => {
        if (typeof index !== 'number' || index < 0 || index >= count(bag)) throw hostError('InvalidArgument');
        return book.bags.part(bag, { key: String(index), className: 'ChartLegendEntry' });
      },
    },
  };
};

/** What the parts of charts mean beyond being remembered. */
export function chartMeanings(book: Book): BagMeanings {
  return new Map<string, BagMeaning>([
    ['Chart', chart(book)],
    ['ChartSeries', seriesMeaning(book)],
    ['ChartTitle', title(book)],
    ['ChartAxisTitle', title(book)],
    ['ChartFill', fill],
    ['ChartLineFormat', line],
    ['ChartBorder', line],
    ['ChartAxes', axes(book)],
    ['ChartPointsCollection', points(book)],
    ['ChartLegendEntryCollection', legendEntries(book)],
  ]);
}
