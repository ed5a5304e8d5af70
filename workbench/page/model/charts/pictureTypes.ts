import type { Area, Place } from '../../grid/grid';
import type { ChartKind } from './kinds';

/** A text of a chart and how it is written; what was not set is left out. */
export interface ChartText {
  readonly text: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
}

/** A line of a chart; what was not set is left out. */
export interface ChartLine {
  readonly visible: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
  /** In points. */
  readonly weight?: number;
  readonly dashed: boolean;
}

/** Where the parts of a series come from. */
export interface SeriesSource {
  readonly name: Area | string | undefined;
  readonly values: Area | undefined;
  readonly categories: Area | undefined;
}

export interface SeriesPicture {
  readonly name: string;
  readonly kind: ChartKind;
  /** Null where nothing is drawn. */
  readonly values: readonly (number | null)[];
  /** `#RRGGBB`; undefined for the colour that the theme gives, `none` for no fill at all. */
  readonly fill: string | undefined;
  readonly line: ChartLine;
  /** Colours of single points, by their place. */
  readonly pointFills: ReadonlyMap<number, string>;
  readonly onSecondaryAxis: boolean;
  readonly isInLegend: boolean;
  /** The number format of the labels at the points; undefined for no labels. */
  readonly labels: string | undefined;
  readonly source: SeriesSource;
}

export interface AxisPicture {
  readonly visible: boolean;
  readonly title: ChartText | undefined;
  readonly numberFormat: string;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly majorUnit: number | undefined;
  readonly gridlines: boolean;
  readonly labels: 'beside' | 'low' | 'high' | 'none';
  readonly reversed: boolean;
  /** What values are divided by before they are shown (display unit). */
  readonly divisor: number;
}

/** A chart as it looks now. */
export interface ChartPicture {
  readonly id: string;
  readonly name: string;
  readonly place: Place;
  readonly title: ChartText | undefined;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | undefined;
  readonly kind: ChartKind;
  readonly categories: readonly string[];
  readonly series: readonly SeriesPicture[];
  readonly categoryAxis: AxisPicture;
  readonly valueAxis: AxisPicture;
  readonly secondaryAxis: AxisPicture;
  /** The room between columns, in percent of a column's width. */
  readonly gapWidth: number | undefined;
  readonly isSmooth: boolean;
}
