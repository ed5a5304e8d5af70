/** The workbench: a spreadsheet with the add-in's own page beside it, and a model of Excel between the two. */

import './page.css';
import { fillBar, withoutBook } from './bar';
import { keepCharts, type ChartLayerOptions } from './charts/chartLayer';
import { paletteFor } from './charts/palette';
import { createAddinFrame, type AddinFrame } from './frame';
import type { OpenWorkbench } from './globals';
import { answersTo, outletsTo } from './functionCalls';
import { readFunctionMetadata, type FunctionDeclaration } from './grid/functionDeclaration';
import { numberTextIn } from './grid/numberText';
import { createUniverGrid } from './grid/univerGrid';
import { createHost } from './model/host';
import type { Host } from './model/hostTypes';
import { workbookImage } from './model/workbookImage';
import { offerCreated } from './file/createdWorkbook';
import { fileControls, tell } from './file/fileControls';
import { fileWords } from './file/fileWords';
import { takeOver } from './file/handover';
import { mayLeave } from './file/leavePage';
import { readFile } from './file/readFile';
import { showWorkbook } from './file/showWorkbook';
import { watchChanges } from './file/unsaved';
import { keepMissing } from './missingLine';
import { readOptions, withOption, type WorkbenchOptions } from './options';
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
  fillBar(element('bar'), options, withoutBook);
  element('sentence').textContent = text.starting;

  const functions = readFunctionMetadata(await json(`/functions.${options.language}.json`));
  const frame = createAddinFrame(element('pane'), options, text.paneTitle);
  const { grid, host } = connect(functions, frame, options);
  const fileName = await openAtStart({ grid, host }, options);
  frame.open(host);
  keepSentence(element('sentence'), grid, text.selectHint);
  keepCharts({ layer: element('charts'), grid, host, style: chartStyle(options) });
  keepMissing(element('missing'), host, text.missing);
  window.workbench = { grid, host, image: () => workbookImage({ grid, host }) };
  const asking = {
    unsaved: watchChanges(grid, host),
    words: fileWords[options.language],
    notice: element('notice'),
  };
  const files = fileControls({
    ...asking,
    workbench: { grid, host },
    fileName,
    openPage: () => {
      location.assign(openedAddress());
    },
  });
  fillBar(element('bar'), options, { files, mayLeave: (leave) => mayLeave(asking, leave) });
  document.documentElement.dataset['ready'] = 'true';
}

/** The address of the page that opens a file which was handed over. */
const openedAddress = (): string => withOption(new URL(location.href), 'workbook', 'opened');

/** Opens the workbook that the address asks for, and gives the name that it is saved under. */
async function openAtStart(
  { grid, host }: Pick<OpenWorkbench, 'grid' | 'host'>,
  options: WorkbenchOptions,
): Promise<string> {
  const words = fileWords[options.language];
  const file = options.workbook === 'opened' ? await takeOver() : undefined;
  const read = file === undefined ? undefined : await readFile(file.bytes, host.appContext());
  if (file !== undefined && read !== undefined && 'workbook' in read) {
    await showWorkbook({ grid, contents: host.contents }, read.workbook);
    const { remarks } = read;
    tell(element('notice'), words, {
      done: words.opened,
      list: words.notShown,
      fileName: file.name,
      remarks,
    });
    return file.name;
  }
  // The file is handed over once: a page that is loaded again shows the sample.
  if (options.workbook !== 'empty')
    await openWorkbook({ grid, contents: host.contents }, readWorkbook(await json('/workbench/sample.json')));
  return words.usualName;
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
    conditionalFormats: (sheetId) => later.host?.conditionalFormats(sheetId) ?? [],
  });
  const { language, excelApi } = options;
  const { calculated } = grid;
  const onCreateWorkbook = (base64: string | null): void => {
    offerCreated(base64, {
      words: fileWords[language],
      notice: element('notice'),
      openBeside: () => window.open(openedAddress(), '_blank'),
    });
  };
  const { namespaces } = frame;
  const host = createHost({ grid, namespaces, language, excelApi, calculated, onCreateWorkbook });
  later.host = host;
  answersTo(grid.queue, host.functions);
  return { grid, host };
}

const chartStyle = ({ dark, language }: WorkbenchOptions): ChartLayerOptions['style'] => ({
  palette: paletteFor(dark),
  numberText: numberTextIn(language),
  unitName: (divisor) => words[language].units.get(divisor) ?? String(divisor),
});

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
