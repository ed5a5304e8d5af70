/** The layer over the grid in which the charts of the sheet that is shown are drawn. */

import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import type { GridView, GridWatch } from '../grid/gridView';
import type { Grid, Place } from '../grid/grid';
import type { Host } from '../model/hostTypes';
import type { ChartPicture } from '../model/charts/pictureTypes';
import { drawingOf, type DrawingStyle } from './drawing';
import { seenAt, type Seen } from './placing';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
);

export interface ChartLayerOptions {
  /** The empty element that lies over the grid. */
  readonly layer: HTMLElement;
  readonly grid: Pick<Grid, 'place' | 'frozenPanes'> &
    GridWatch & { onCalculated: (listener: () => void) => void };
  readonly host: Pick<Host, 'charts'>;
  readonly style: Omit<DrawingStyle, 'zoom'>;
}

/** A chart that is drawn, and what it was drawn from. */
interface DrawnChart {
  readonly canvas: HTMLCanvasElement;
  readonly from: string;
  readonly chart: { readonly destroy: () => void };
}

/** Keeps the layer as the workbook is: at most once for each picture that the screen shows. */
export function keepCharts(options: ChartLayerOptions): void {
  const drawn = new Map<string, DrawnChart>();
  let isAsked = false;
  const ask = (): void => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      show(options, drawn);
    });
  };
  options.grid.onShown(ask);
  options.grid.onCalculated(ask);
  new ResizeObserver(ask).observe(options.layer.parentElement ?? options.layer);
  ask();
}

function show(options: ChartLayerOptions, drawn: Map<string, DrawnChart>): void {
  const { grid, host, layer } = options;
  const view = grid.view();
  const pictures = view === undefined ? [] : host.charts(view.sheetId);
  for (const [id, { canvas, chart }] of drawn) {
    if (pictures.some((picture) => picture.id === id)) continue;
    chart.destroy();
    canvas.remove();
    drawn.delete(id);
  }
  if (view === undefined) return;
  placeLayer(layer, view);
  for (const picture of pictures) showChart(options, drawn, { picture, view });
}

function placeLayer(layer: HTMLElement, { window }: GridView): void {
  const parent = layer.parentElement?.getBoundingClientRect();
  const { style } = layer;
  style.left = `${window.left - (parent?.left ?? 0)}px`;
  style.top = `${window.top - (parent?.top ?? 0)}px`;
  style.width = `${window.width}px`;
  style.height = `${window.height}px`;
}

interface Shown {
  readonly picture: ChartPicture;
  readonly view: GridView;
}

function showChart(
  options: ChartLayerOptions,
  drawn: Map<string, DrawnChart>,
  { picture, view }: Shown,
): void {
  const seen = seenAt(picture.place, frozenPart(options.grid, view.sheetId), view);
  const { width, height } = seen;
  const from = JSON.stringify([
    picture,
    [...picture.series.map(({ pointFills }) => [...pointFills])],
    width,
    height,
  ]);
  const before = drawn.get(picture.id);
  const canvas = before?.canvas ?? newCanvas(options.layer);
  if (before?.from !== from) {
    before?.chart.destroy();
    canvas.width = Math.round(width);
    canvas.height = Math.round(height);
    canvas.setAttribute('aria-label', picture.title?.text ?? picture.name);
    const chart = new Chart(canvas, drawingOf(picture, { ...options.style, zoom: view.zoom }));
    drawn.set(picture.id, { canvas, from, chart });
  }
  placeCanvas(canvas, seen);
}

function frozenPart(grid: ChartLayerOptions['grid'], sheetId: string): Pick<Place, 'width' | 'height'> {
  const { rows, columns } = grid.frozenPanes(sheetId);
  const { width, height } = grid.place({ sheetId, row: 0, column: 0, rows, columns });
  return { width, height };
}

function newCanvas(layer: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  layer.append(canvas);
  return canvas;
}

/** What lies behind frozen cells is cut off. */
function placeCanvas({ style }: HTMLCanvasElement, { left, top, hidden }: Seen): void {
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.clipPath = `inset(${hidden.top}px 0 0 ${hidden.left}px)`;
}
