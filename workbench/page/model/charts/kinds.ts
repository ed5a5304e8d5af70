import { hostError } from '../protocol/hostError';

/** What a series is drawn as. */
export interface ChartKind {
  readonly shape: 'column' | 'bar' | 'line' | 'area';
  readonly stacking: 'none' | 'stacked' | 'percent';
  readonly markers: boolean;
}

const plain = { stacking: 'none', markers: false } as const;
const stacked = { stacking: 'stacked', markers: false } as const;
const percent = { stacking: 'percent', markers: false } as const;

/** The types of charts that the workbench draws, by their names in the library. */
const kinds: ReadonlyMap<string, ChartKind> = new Map<string, ChartKind>([
  ['ColumnClustered', { shape: 'column', ...plain }],
  ['ColumnStacked', { shape: 'column', ...stacked }],
  ['ColumnStacked100', { shape: 'column', ...percent }],
  ['BarClustered', { shape: 'bar', ...plain }],
  ['BarStacked', { shape: 'bar', ...stacked }],
  ['BarStacked100', { shape: 'bar', ...percent }],
  ['Line', { shape: 'line', ...plain }],
  ['LineMarkers', { shape: 'line', ...plain, markers: true }],
  ['LineStacked', { shape: 'line', ...stacked }],
  ['LineMarkersStacked', { shape: 'line', ...stacked, markers: true }],
  ['Area', { shape: 'area', ...plain }],
  ['AreaStacked', { shape: 'area', ...stacked }],
  ['AreaStacked100', { shape: 'area', ...percent }],
]);

/** How a type of chart is drawn; a type that the workbench cannot draw is an error, so that it is seen. */
export function kindOf(chartType: unknown): ChartKind {
  const kind = typeof chartType === 'string' ? kinds.get(chartType) : undefined;
  if (kind === undefined)
    throw hostError('InvalidArgument', `The workbench draws no charts of the type ${String(chartType)}.`);
  return kind;
}
