import type { Behaviour } from './behaviour';

/** What Excel does with a file that the workbench saved, and how it saves its own. */
export const fileBehaviours = {
  fileOpens: {
    tag: 'assumed',
    what: {
      sv: 'Excel öppnar en fil som arbetsbänken sparat utan att erbjuda reparation.',
      en: 'Excel opens a file that the workbench saved without an offer to repair it.',
    },
    howToCheck: {
      sv: 'Spara exempelboken i arbetsbänken och öppna den i Excel.',
      en: 'Save the sample workbook in the workbench and open it in Excel.',
    },
    source: 'ECMA-376; the parts are checked, but by no Excel',
  },
  fileCustomFunctions: {
    tag: 'assumed',
    what: {
      sv: 'Egna funktioner står i filen som _xldudf_IFO_NAMN och visas av Excel som IFO.NAMN när tillägget finns.',
      en: 'Custom functions stand in a file as _xldudf_IFO_NAME, and Excel shows IFO.NAME where the add-in is there.',
    },
    howToCheck: {
      sv: 'Öppna den sparade exempelboken med tillägget: formlerna visar IFO. och räknar när ett datum ändras.',
      en: 'Open the saved sample workbook with the add-in: the formulas show IFO. and follow when a date is changed.',
    },
    source: 'OfficeDev/Excel-Custom-Functions#108, OfficeDev/office-js#5611',
  },
  fileDynamicArrays: {
    tag: 'assumed',
    what: {
      sv: 'En formel som kan fylla flera celler är i filen märkt som dynamisk matris, också i en tabell och när den fyller en cell.',
      en: 'A formula that may fill several cells is marked in the file as a dynamic array, also in a table and when it fills one cell.',
    },
    howToCheck: {
      sv: 'Öppna den sparade exempelboken: ingen formel visar ett @ före IFO. eller klamrar runt sig.',
      en: 'Open the saved sample workbook: no formula shows an @ before IFO., or braces around it.',
    },
    source: '[MS-XLSX] 2.4 (cm, XLDAPR); in tables not written down',
  },
  fileKeepsResults: {
    tag: 'assumed',
    what: {
      sv: 'Utan tillägget visar Excel de senaste resultaten ur filen tills något räknas om; fel står som fel.',
      en: 'Without the add-in Excel shows the last results of the file until something is calculated anew; errors stand as errors.',
    },
    howToCheck: {
      sv: 'Öppna den sparade exempelboken utan tillägget: siffrorna står kvar.',
      en: 'Open the saved sample workbook without the add-in: the figures remain.',
    },
    source: 'ECMA-376 part 1, 18.2.2 (calcPr)',
  },
  fileSettings: {
    tag: 'assumed',
    what: {
      sv: 'Excel sparar tilläggets inställningar i filens webextensions, efter hur tillägget är installerat. Arbetsbänken läser dem där men sparar dem som egna dokumentegenskaper, som Excel behåller men tillägget inte läser.',
      en: 'Excel keeps the add-in’s settings in the file’s webextensions, by the way the add-in is installed. The workbench reads them there but saves them as custom document properties, which Excel keeps and the add-in does not read.',
    },
    howToCheck: {
      sv: 'Spara en bok med avstämningsdatum i Excel och öppna den i arbetsbänken: datumet finns. Åt andra hållet börjar tillägget utan inställningar.',
      en: 'Save a workbook with an as-of date in Excel and open it in the workbench: the date is there. The other way round the add-in starts without settings.',
    },
    source: '[MS-OWEXML] (webextension, properties)',
  },
} as const satisfies Record<string, Behaviour>;
