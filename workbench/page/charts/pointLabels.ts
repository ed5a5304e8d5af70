import type { Chart, Plugin } from 'chart.js';
import type { ChartPicture } from '../model/charts/pictureTypes';
import type { DrawingStyle } from './drawing';

const size = 12;

/** Writes the values at the points of series that have labels; the drawing library has none of its own. */
export function pointLabels(picture: ChartPicture, style: DrawingStyle): Plugin<'bar' | 'line'> {
  return {
    id: 'pointLabels',
    afterDatasetsDraw: (chart) => {
      for (const [index, series] of picture.series.entries()) {
        if (series.labels !== undefined) writeLabels(chart, index, { picture, style });
      }
    },
  };
}

function writeLabels(
  chart: Chart<'bar' | 'line'>,
  index: number,
  { picture, style }: { readonly picture: ChartPicture; readonly style: DrawingStyle },
): void {
  const { ctx: canvas } = chart;
  const series = picture.series[index];
  const isAcross = series?.kind.shape === 'bar';
  canvas.save();
  canvas.fillStyle = style.palette.ink;
  canvas.font = `${size * style.zoom}px sans-serif`;
  canvas.textAlign = isAcross ? 'left' : 'center';
  canvas.textBaseline = isAcross ? 'middle' : 'bottom';
  for (const [place, point] of chart.getDatasetMeta(index).data.entries()) {
    const value = series?.values[place] ?? null;
    if (value === null || series?.labels === undefined) continue;
    const { x, y } = point;
    const text = style.numberText(value, series.labels);
    canvas.fillText(text, isAcross ? x + 4 : x, isAcross ? y : y - 3);
  }
  canvas.restore();
}
