import type { FileRefusal } from './readFile';
import type { RemarkCode } from './remarks';

/** What the workbench says about files; `{file}` stands for a file's name. */
export interface FileWords {
  readonly open: string;
  readonly openTitle: string;
  readonly save: string;
  readonly saveTitle: string;
  readonly usualName: string;
  readonly opened: string;
  readonly saved: string;
  /** Before the list of what was left out. */
  readonly notShown: string;
  readonly notSaved: string;
  readonly unsaved: string;
  readonly openAnyway: string;
  /** Before the page is loaded anew, in another language or theme. */
  readonly leaving: string;
  readonly leaveAnyway: string;
  readonly cancel: string;
  readonly close: string;
  /** Of a workbook that the add-in made. */
  readonly created: string;
  readonly openCreated: string;
  readonly createdName: string;
  readonly refusals: Readonly<Record<FileRefusal, string>>;
  readonly remarks: Readonly<Record<RemarkCode, string>>;
}

const swedish: FileWords = {
  open: 'Öppna…',
  openTitle: 'Öppna en arbetsbok (.xlsx) från den här datorn i stället för den som visas.',
  save: 'Spara som .xlsx',
  saveTitle: 'Spara boken som en fil som Excel öppnar.',
  usualName: 'Vårddygn exempelbok.xlsx',
  opened: 'Öppnade {file}.',
  saved: 'Sparade {file}.',
  notShown: 'Det här kan arbetsbänken inte visa, och det följer inte med om du sparar:',
  notSaved: 'Det här följde inte med:',
  unsaved: 'Boken har ändringar som inte är sparade. Öppnar du {file} försvinner de.',
  openAnyway: 'Öppna ändå',
  leaving:
    'Sidan laddas om, och boken har ändringar som inte är sparade: de försvinner. Spara den först om du vill ha dem kvar.',
  leaveAnyway: 'Ladda om ändå',
  cancel: 'Avbryt',
  close: 'Stäng',
  created: 'Vårddygn har gjort en ny arbetsbok. Excel öppnar den i ett eget fönster.',
  openCreated: 'Öppna den på en egen sida',
  createdName: 'Ny arbetsbok.xlsx',
  refusals: {
    encrypted:
      '{file} är låst med lösenord eller sparad i det äldre formatet .xls. Spara den som .xlsx utan lösenord och öppna den igen. Boken som visas är oförändrad.',
    noWorkbook:
      '{file} går inte att läsa: den är skadad eller ingen Excelarbetsbok (.xlsx). Boken som visas är oförändrad.',
  },
  remarks: {
    charts: 'diagram',
    pivotTables: 'pivottabeller',
    pictures: 'bilder och textrutor',
    slicers: 'utsnitt och tidslinjer',
    sparklines: 'miniatyrdiagram',
    conditionalFormats: 'villkorsstyrda format',
    validations: 'dataverifieringar',
    comments: 'kommentarer',
    hyperlinks: 'länkar i celler',
    richTexts: 'celler med flera textformat',
    checkboxes: 'kryssrutor',
    filters: 'filter',
    totalsRows: 'summarader i tabeller (cellerna finns kvar under tabellen)',
    hiddenRowsAndColumns: 'dolda rader och kolumner (visas)',
    groups: 'grupperade rader och kolumner',
    splitWindows: 'delade fönster',
    protectedSheets: 'lösenord till blad',
    externalLinks: 'länkar till andra arbetsböcker',
    protectedWorkbook: 'skydd av arbetsbokens struktur',
    macros: 'makron',
    otherAddins: 'andra tilläggs uppgifter',
    otherLooks: 'celler med genomstrykning, mönster eller vriden text',
    foreignFunctions: 'formler med andra tilläggs funktioner (kan inte räknas)',
    tablesWithoutHeader: 'tabeller utan rubrikrad (cellerna finns kvar)',
    dates1904: 'datum räknade från 1904 (omräknade, samma dag visas)',
    otherParts: 'andra delar av filen',
    namedStyles: 'namn på formatmallar (cellernas utseende följer med)',
    printSetups: 'utskriftsinställningar',
    customProperties: 'egna dokumentegenskaper',
  },
};

const english: FileWords = {
  open: 'Open…',
  openTitle: 'Open a workbook (.xlsx) of this computer in place of the one that is shown.',
  save: 'Save as .xlsx',
  saveTitle: 'Save the workbook as a file that Excel opens.',
  usualName: 'Vårddygn sample workbook.xlsx',
  opened: 'Opened {file}.',
  saved: 'Saved {file}.',
  notShown: 'The workbench cannot show this, and it is left out if you save:',
  notSaved: 'This was left out:',
  unsaved: 'The workbook has changes that are not saved. If you open {file} they are lost.',
  openAnyway: 'Open anyway',
  leaving:
    'The page is loaded anew, and the workbook has changes that are not saved: they are lost. Save it first to keep them.',
  leaveAnyway: 'Load anyway',
  cancel: 'Cancel',
  close: 'Close',
  created: 'Vårddygn has made a new workbook. Excel opens it in a window of its own.',
  openCreated: 'Open it on a page of its own',
  createdName: 'New workbook.xlsx',
  refusals: {
    encrypted:
      '{file} is locked with a password, or saved in the older format .xls. Save it as .xlsx without a password and open it again. The workbook that is shown is unchanged.',
    noWorkbook:
      '{file} cannot be read: it is damaged, or no Excel workbook (.xlsx). The workbook that is shown is unchanged.',
  },
  remarks: {
    charts: 'charts',
    pivotTables: 'pivot tables',
    pictures: 'pictures and text boxes',
    slicers: 'slicers and timelines',
    sparklines: 'sparklines',
    conditionalFormats: 'conditional formats',
    validations: 'data validations',
    comments: 'comments',
    hyperlinks: 'links in cells',
    richTexts: 'cells with several text formats',
    checkboxes: 'check boxes',
    filters: 'filters',
    totalsRows: 'totals rows of tables (the cells remain below the table)',
    hiddenRowsAndColumns: 'hidden rows and columns (shown)',
    groups: 'grouped rows and columns',
    splitWindows: 'split windows',
    protectedSheets: 'passwords of sheets',
    externalLinks: 'links to other workbooks',
    protectedWorkbook: 'protection of the workbook’s structure',
    macros: 'macros',
    otherAddins: 'data of other add-ins',
    otherLooks: 'cells with lines through, patterns or turned text',
    foreignFunctions: 'formulas with functions of other add-ins (cannot be calculated)',
    tablesWithoutHeader: 'tables without a header row (the cells remain)',
    dates1904: 'dates counted from 1904 (converted, the same day is shown)',
    otherParts: 'other parts of the file',
    namedStyles: 'names of cell styles (the looks of the cells are kept)',
    printSetups: 'print set-ups',
    customProperties: 'custom document properties',
  },
};

/** The words by language. */
export const fileWords: Readonly<Record<'sv-SE' | 'en-US', FileWords>> = {
  'sv-SE': swedish,
  'en-US': english,
};

/** A sentence about a file of that name. */
export const aboutFile = (sentence: string, file: string): string => sentence.replace('{file}', () => file);
