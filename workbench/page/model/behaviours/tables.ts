import type { Behaviour } from './behaviour';

/** Behaviours of tables. */
export const tableBehaviours = {
  headersBecomeUniqueTexts: {
    tag: 'observed',
    what: {
      sv: 'Rubriker blir text; tomma heter Kolumn1 och så vidare, en upprepad får en siffra.',
      en: 'Headers become text; blank ones are called Column1 and so on, a repeated one gets a number.',
    },
    howToCheck: {
      sv: 'Gör en tabell av rubrikerna A, tom, A.',
      en: 'Make a table of the headers A, blank, A.',
    },
    source: 'What Excel does when a table is made by hand',
  },
  headersAreInserted: {
    tag: 'documented',
    what: {
      sv: 'Utan egna rubriker flyttas data ned en rad under nya rubriker.',
      en: 'Without headers of its own the data moves down one row, under new headers.',
    },
    howToCheck: {
      sv: 'tables.add("A1:B2", false) på fyllda celler.',
      en: 'tables.add("A1:B2", false) on filled cells.',
    },
    source: 'Microsoft Learn, Excel.TableCollection, add',
  },
  newThingsAreNamedInLanguage: {
    tag: 'assumed',
    what: {
      sv: 'Nya blad, tabeller och kolumner namnges på gränssnittets språk (Blad1, Tabell1, Kolumn1).',
      en: 'New sheets, tables and columns are named in the language of the user interface (Sheet1, Table1, Column1).',
    },
    howToCheck: {
      sv: 'Lägg till ett blad utan namn i svensk Excel.',
      en: 'Add a sheet without a name in Swedish Excel.',
    },
    source: 'What Excel does by hand',
  },
  resizeKeepsHeaderRow: {
    tag: 'documented',
    what: {
      sv: 'Table.resize kräver samma rubrikrad, överlapp med tabellen och minst en rad; celler som lämnas står kvar.',
      en: 'Table.resize needs the same header row, an overlap with the table and at least one row; cells left outside remain.',
    },
    howToCheck: {
      sv: 'Minska en tabell med resize och se att cellerna under står kvar.',
      en: 'Shrink a table with resize and see that the cells below remain.',
    },
    source: 'Microsoft Learn, Excel.Table, resize',
  },
  resizeLeavesNewRows: {
    tag: 'assumed',
    what: {
      sv: 'Table.resize lämnar nya rader som de är. Excel fyller där kolumner som har samma formel i alla rader.',
      en: 'Table.resize leaves new rows as they are. Excel fills in them columns that have one formula in all rows.',
    },
    howToCheck: {
      sv: 'Importera till en tabell med en egen formelkolumn: formeln ska stå i varje rad, gammal och ny.',
      en: 'Import into a table that has a formula column of its own: the formula should stand in every row, old and new.',
    },
    source: 'What Excel does by hand; the add-in fills the columns itself and relies on neither',
  },
  filterHidesRows: {
    tag: 'documented',
    what: {
      sv: 'autoFilter.isDataFiltered svarar om ett filter döljer rader i tabellen.',
      en: 'autoFilter.isDataFiltered tells whether a filter hides rows of the table.',
    },
    howToCheck: {
      sv: 'Filtrera en tabell och importera till den.',
      en: 'Filter a table and import into it.',
    },
    source: 'Microsoft Learn, Excel.AutoFilter, isDataFiltered',
  },
  noTotalsRow: {
    tag: 'assumed',
    what: {
      sv: 'Modellens tabeller har alltid rubriker och aldrig summarad; att begära annat ger InvalidOperation. Excel tillåter båda.',
      en: 'The tables of the model always have headers and never totals; asking otherwise gives InvalidOperation. Excel allows both.',
    },
    howToCheck: {
      sv: 'Slå på summaraden i en importerad tabell och importera igen: raden ska stå kvar och inte räknas.',
      en: 'Switch on the totals row of an imported table and import again: the row should remain and not count.',
    },
    source: 'The grid has no totals row',
  },
  deletedTableLeavesBlankCells: {
    tag: 'assumed',
    what: {
      sv: 'Table.delete tömmer tabellens celler utan att flytta andra.',
      en: 'Table.delete blanks the cells of the table and moves no others.',
    },
    howToCheck: { sv: 'Ta bort en tabell med text under den.', en: 'Delete a table that has text below it.' },
    source: 'ListObject.Delete of VBA',
  },
  rowsAreInserted: {
    tag: 'assumed',
    what: {
      sv: 'rows.add flyttar ned det som står under tabellen. Att skriva direkt under en tabell gör den inte större (Excel kan göra det).',
      en: 'rows.add moves down what stands below the table. Writing right below a table does not enlarge it (Excel may do so).',
    },
    howToCheck: {
      sv: 'Skriv en rad direkt under en tabell genom tillägget.',
      en: 'Write a row right below a table through the add-in.',
    },
    source: 'OfficeDev/office-js#2097, #3013, #3191',
  },
  columnIdsArePlaces: {
    tag: 'assumed',
    what: {
      sv: 'En kolumns id är dess plats från 1; i Excel följer det kolumnen.',
      en: 'The id of a column is its place from 1; in Excel it follows the column.',
    },
    howToCheck: { sv: 'Flytta en kolumn och läs dess id.', en: 'Move a column and load its id.' },
    source: 'The grid has no ids of columns',
  },
} as const satisfies Record<string, Behaviour>;
