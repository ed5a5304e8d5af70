/** The workbench: a spreadsheet with the add-in's own page beside it, and a model of Excel between the two. */

import './page.css';
import { fillBar } from './bar';
import { createAddinFrame, type AddinFrame } from './frame';
import type { OpenWorkbench } from './globals';
import { answersTo, outletsTo } from './functionCalls';
import { readFunctionMetadata, type FunctionDeclaration } from './grid/functionDeclaration';
import { createUniverGrid } from './grid/univerGrid';
import { createHost } from './model/host';
import type { Host } from './model/hostTypes';
import { workbookImage } from './model/workbookImage';
import { keepMissing } from './missingLine';
import { readOptions, type WorkbenchOptions } from './options';
import { openWorkbook } from './sample/openWorkbook';
import { readWorkbook } from './sample/readWorkbook';
import { keepSentence } from './sentenceLine';
import { words } from './words';

/** The namespace of the functions, as in the manifest. */
const namespace = 'IFO';

async function start(): Promise<void> {
  const options = readOptions(new URL(location.href), matchMedia('(prefers-color-scheme: dark)').matches);
  const text = words[options.language];
  document.documentElement.lang = options.language;
  document.documentElement.dataset['theme'] = options.dark ? 'dark' : 'light';
  fillBar(element('bar'), options);
  element('sentence').textContent = text.starting;

  const functions = readFunctionMetadata(await json(`/functions.${options.language}.json`));
  const frame = createAddinFrame(element('pane'), options, text.paneTitle);
  const { grid, host } = connect(functions, frame, options);
  if (options.workbook === 'sample')
    await openWorkbook(grid, readWorkbook(await json('/workbench/sample.json')));
  frame.open(host);
  keepSentence(element('sentence'), grid, text.selectHint);
  keepMissing(element('missing'), host, text.missing);
  window.workbench = { grid, host, image: () => workbookImage({ grid, host }) };
  document.documentElement.dataset['ready'] = 'true';
}

/** The grid and the model know each other: calls go out through the model, cells are read through the grid. */
function connect(
  functions: readonly FunctionDeclaration[],
  frame: AddinFrame,
  options: WorkbenchOptions,
): Pick<OpenWorkbench, 'grid' | 'host'> {
  const later: { host?: Host } = {};
  const hostFunctions = (): Host['functions'] => {
    if (later.host === undefined)
      throw new Error('A function was called before the model of Excel was there.');
    return later.host.functions;
  };
  const grid = createUniverGrid({
    container: element('grid'),
    namespace,
    functions,
    dark: options.dark,
    language: options.language,
    outlets: outletsTo(hostFunctions),
  });
  const { language, excelApi } = options;
  const { calculated } = grid;
  const host = createHost({ grid, namespaces: frame.namespaces, language, excelApi, calculated });
  later.host = host;
  answersTo(grid.queue, host.functions);
  return { grid, host };
}

async function json(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} gave ${String(response.status)}.`);
  return response.json();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element ${id}.`);
  return found;
}

void start();
