import { reportSheetTexts } from '../../text/reportSheet';
import type { PlacedBlock, ReportChart, ReportSheet } from '../report';
import type { CalculationOrder } from './calculation';

/** What a sheet of a calculation is put together from. */
export interface CalculationParts {
  readonly name: string;
  readonly columnWidths: readonly number[];
  readonly blocks: readonly PlacedBlock[];
  readonly charts: readonly ReportChart[];
}

/** The sheet, with its print set-up: everything that stands on it. */
export function calculationSheet(
  { name, columnWidths, blocks, charts }: CalculationParts,
  { version, language }: CalculationOrder,
): ReportSheet {
  const areas = [...blocks.map(({ at, size }) => ({ ...at, ...size })), ...charts.map(({ over }) => over)];
  return {
    name,
    columnWidths,
    frozen: { rows: 1, columns: 1 },
    blocks,
    charts,
    print: {
      area: {
        row: 0,
        column: 0,
        rows: Math.max(...areas.map(({ row, rows }) => row + rows)),
        columns: Math.max(columnWidths.length, ...areas.map(({ column, columns }) => column + columns)),
      },
      titleRows: 1,
      breaks: [],
      header: '&A',
      footerLeft: `Vårddygn ${version}`,
      footerRight: reportSheetTexts.page[language],
    },
  };
}
