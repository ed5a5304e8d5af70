/** The spreadsheet engine (Univer, open parts only) in the page, with the add-in's functions among its own. */

import { LocaleType, LogLevel, mergeLocales, Univer, type ILocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEnglish from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsTablePreset } from '@univerjs/preset-sheets-table';
import tableEnglish from '@univerjs/preset-sheets-table/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-table/lib/index.css';
import { AnchorArray } from './anchorArray';
import { countRoomAtSides, makeValueIndexLinear } from './engineWorkarounds';
import type { GridFunction } from './gridFunctions';

export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
}

export interface EngineOptions {
  /** The element that the grid fills. */
  readonly container: HTMLElement;
  readonly functions: readonly GridFunction[];
  readonly dark: boolean;
}

export const workbookId = 'workbook';

/** Starts the engine with one empty sheet. */
export function startEngine({ container, functions, dark }: EngineOptions): Engine {
  makeValueIndexLinear();
  countRoomAtSides();
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark,
    locale: LocaleType.EN_US,
    locales: english(),
    logLevel: LogLevel.WARN,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    footer: {},
    disableAutoFocus: true,
    formula: {
      function: [[AnchorArray, 'ANCHORARRAY'], ...functions.map(({ entry }) => entry)],
      description: functions.map(({ description }) => description),
    },
  });
  for (const plugin of [...core.plugins, ...UniverSheetsTablePreset().plugins]) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return { univer, api: FUniver.newAPI(univer) };
}

const english = (): ILocales => ({ [LocaleType.EN_US]: mergeLocales(coreEnglish, tableEnglish) });
