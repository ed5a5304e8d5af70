import type { Behaviour } from './behaviour';

/** Behaviours of Excel as a host: batches, events, settings. */
export const hostBehaviours = {
  fiveMegabytes: {
    tag: 'documented',
    what: {
      sv: 'Begäran och svar över 5 MB vägras. Gränsen gäller Excel på webben; modellen håller den överallt.',
      en: 'Requests and responses above 5 MB are refused. The limit is that of Excel on the web; the model keeps it everywhere.',
    },
    howToCheck: { sv: 'Importera en stor lista på webben.', en: 'Import a large list on the web.' },
    source: 'Microsoft Learn, "Resource limits and performance optimization for Office Add-ins"',
  },
  calculatedBeforeRead: {
    tag: 'assumed',
    what: {
      sv: 'Inbyggda formler är räknade när de läses i samma omgång; egna funktioner visar #UPPTAGEN!.',
      en: 'Built-in formulas are calculated when they are read in the same batch; custom functions show #BUSY!.',
    },
    howToCheck: {
      sv: 'Skriv =1+1 och läs värdet i samma omgång.',
      en: 'Write =1+1 and load its value in the same batch.',
    },
    source: 'Automatic calculation of Excel',
  },
  batchStopsAtFirstError: {
    tag: 'assumed',
    what: {
      sv: 'En omgång stannar vid första felet; det som gjordes före står kvar.',
      en: 'A batch stops at its first error; what was done before remains.',
    },
    howToCheck: {
      sv: 'Skriv en cell och be sedan om ett blad som inte finns, i samma omgång.',
      en: 'Write a cell and then ask for a sheet that does not exist, in one batch.',
    },
    source: 'No source says otherwise',
  },
  nullObjectRefusesWrites: {
    tag: 'assumed',
    what: {
      sv: 'Läsning från ett nullobjekt ger nullobjekt; metoder och tilldelningar ger ItemNotFound.',
      en: 'Reading from a null object gives null objects; methods and assignments give ItemNotFound.',
    },
    howToCheck: {
      sv: 'Ta bort ett blad genom getItemOrNullObject("finns inte").',
      en: 'Delete a sheet through getItemOrNullObject("does not exist").',
    },
    source: 'Microsoft Learn, "*OrNullObject methods and properties" (writing is not mentioned)',
  },
  newerMembersNotFound: {
    tag: 'assumed',
    what: {
      sv: 'Medlemmar över den annonserade kravuppsättningen ger ApiNotFound.',
      en: 'Members above the advertised requirement set give ApiNotFound.',
    },
    howToCheck: { sv: 'Kör tillägget i Excel 2021.', en: 'Run the add-in in Excel 2021.' },
    source: 'The table of requirement sets in office.js',
  },
  advertisedSets: {
    tag: 'assumed',
    what: {
      sv: 'Utöver ExcelApi finns SharedRuntime 1.2, CustomFunctionsRuntime 1.4 och RibbonApi 1.2.',
      en: 'Beside ExcelApi there are SharedRuntime 1.2, CustomFunctionsRuntime 1.4 and RibbonApi 1.2.',
    },
    howToCheck: {
      sv: 'Läs raden om Excel under Inställningar.',
      en: 'Read the line about Excel under Settings.',
    },
    source: 'Microsoft Learn, requirement sets by platform',
  },
  savedSettingsReplaceAll: {
    tag: 'observed',
    what: {
      sv: 'settings.saveAsync ersätter alla inställningar, också dem som workbook.settings lade till efter starten.',
      en: 'settings.saveAsync replaces all settings, also those that workbook.settings added since the start.',
    },
    howToCheck: {
      sv: 'Spara en inställning på båda sätten och läs dem.',
      en: 'Save a setting in both ways and read them.',
    },
    source: 'Source of office.js 16.0.15407',
  },
  changeEventsAreEdits: {
    tag: 'assumed',
    what: {
      sv: 'Varje ändring ger onChanged av typen RangeEdited utan värden före och efter; Excel skiljer på infogade och borttagna rader.',
      en: 'Every change gives an onChanged of type RangeEdited without the values before and after; Excel tells inserted and deleted rows apart.',
    },
    howToCheck: {
      sv: 'Infoga en rad i en tabell som ett rapportblad bygger på.',
      en: 'Insert a row into a table that a report sheet builds on.',
    },
    source: 'The grid tells no more',
  },
  eventsAreSwitchedOff: {
    tag: 'documented',
    what: {
      sv: 'runtime.enableEvents = false tystar alla händelser.',
      en: 'runtime.enableEvents = false silences all events.',
    },
    howToCheck: {
      sv: 'Importera medan rutan följer markeringen.',
      en: 'Import while the pane follows the selection.',
    },
    source: 'Microsoft Learn, "Work with events: enable and disable events"',
  },
  calculationModeIsKeptOnly: {
    tag: 'assumed',
    what: {
      sv: 'Beräkningsläget sparas men rutnätet räknar alltid.',
      en: 'The mode of calculation is kept but the grid always calculates.',
    },
    howToCheck: {
      sv: 'Stäng Excel mitt i en import; läget ska vara automatiskt nästa gång.',
      en: 'Close Excel in the middle of an import; the mode should be automatic next time.',
    },
    source: 'The grid has no modes',
  },
  cultureOfLanguage: {
    tag: 'assumed',
    what: {
      sv: 'Svensk Excel: decimalkomma, hårt mellanslag mellan tusental, yyyy-mm-dd.',
      en: 'Swedish Excel: decimal comma, no-break space between thousands, yyyy-mm-dd.',
    },
    howToCheck: {
      sv: 'Läs application.cultureInfo i svensk Excel (mönstret kan ha å för år).',
      en: 'Load application.cultureInfo in Swedish Excel (the pattern may have å for the year).',
    },
    source: 'Windows, region Sweden',
  },
  newWorkbookOpens: {
    tag: 'assumed',
    what: {
      sv: 'Excel.createWorkbook öppnar en ny arbetsbok ur filen; modellen lämnar bara vidare filen, och arbetsbänken erbjuder den i en rad.',
      en: 'Excel.createWorkbook opens a new workbook from the file; the model only passes the file on, and the workbench offers it in a line.',
    },
    howToCheck: {
      sv: 'Skapa en nämndkopia på Windows, Mac och webben: den öppnas utan erbjudande om reparation, med tre diagram.',
      en: 'Make a board copy on Windows, Mac and the web: it opens without an offer to repair it, with three charts.',
    },
    source: 'Microsoft Learn, Excel.createWorkbook',
  },
} as const satisfies Record<string, Behaviour>;
