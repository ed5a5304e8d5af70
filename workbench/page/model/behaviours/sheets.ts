import type { Behaviour } from './behaviour';

const learn = (member: string): string => `Microsoft Learn, Excel.${member}`;

/** Behaviours of sheets, names and what hangs on them. */
export const sheetBehaviours = {
  oneSheetStaysVisible: {
    tag: 'observed',
    what: {
      sv: 'Det sista synliga bladet kan varken döljas eller tas bort (InvalidOperation).',
      en: 'The last visible sheet can neither be hidden nor deleted (InvalidOperation).',
    },
    howToCheck: {
      sv: 'Ta bort det enda synliga bladet genom tillägget.',
      en: 'Delete the only visible sheet through the add-in.',
    },
    source: learn('Worksheet, delete'),
  },
  hiddenSheetIsNotActivated: {
    tag: 'assumed',
    what: {
      sv: 'Ett dolt blad kan inte aktiveras (InvalidOperation).',
      en: 'A hidden sheet cannot be activated (InvalidOperation).',
    },
    howToCheck: {
      sv: 'Dölj ett blad och aktivera det genom tillägget.',
      en: 'Hide a sheet and activate it through the add-in.',
    },
    source: 'Excel itself shows no hidden sheet',
  },
  newSheetComesLast: {
    tag: 'documented',
    what: {
      sv: 'Ett nytt blad läggs sist och blir inte aktivt.',
      en: 'A new sheet comes last and does not become active.',
    },
    howToCheck: {
      sv: 'Bygg ett rapportblad och se var fliken hamnar.',
      en: 'Build a report sheet and see where its tab lands.',
    },
    source: learn('WorksheetCollection, add'),
  },
  copiedSheetIsWhole: {
    tag: 'documented',
    what: {
      sv: 'Worksheet.copy ger ett nytt blad med celler, format, bredder, tabeller och diagram, på begärd plats; det heter som det gamla med ett nummer.',
      en: 'Worksheet.copy gives a new sheet with cells, formats, widths, tables and charts, in the place asked for; it is called as the old one with a number.',
    },
    howToCheck: {
      sv: 'Frys bladet Uppföljning och jämför kopian med bladet.',
      en: 'Freeze the sheet Follow-up and compare the copy with the sheet.',
    },
    source: learn('Worksheet, copy'),
  },
  copiedSheetHasOwnNames: {
    tag: 'assumed',
    what: {
      sv: 'När ett blad kopieras blir arbetsbokens namn för dess celler namn på kopian, som bara gäller där.',
      en: 'When a sheet is copied, names of the workbook for its cells become names of the copy, which hold there alone.',
    },
    howToCheck: {
      sv: 'Frys bladet Uppföljning och öppna Namnhanteraren: inget namn som börjar med varddygn ska höra till kopian.',
      en: 'Freeze the sheet Follow-up and open the Name Manager: no name that begins with varddygn should belong to the copy.',
    },
    source: 'Excel itself does so by hand; not written down for the API',
  },
  copiedChartsFollow: {
    tag: 'assumed',
    what: {
      sv: 'Diagram på ett kopierat blad visar kopians celler.',
      en: 'Charts of a copied sheet show the cells of the copy.',
    },
    howToCheck: {
      sv: 'Frys ett blad med diagram, ändra en siffra på kopian och se att kopians diagram ändras.',
      en: 'Freeze a sheet with charts, change a figure on the copy and see its chart change.',
    },
    source: 'Excel itself does so by hand; not written down for the API',
  },
  sheetNameRules: {
    tag: 'observed',
    what: {
      sv: 'Bladnamn: 1–31 tecken, inte \\ / ? * [ ] :, ingen apostrof först eller sist; ett upptaget namn ger ItemAlreadyExists.',
      en: 'Names of sheets: 1 to 31 characters, not \\ / ? * [ ] :, no apostrophe at either end; a taken name gives ItemAlreadyExists.',
    },
    howToCheck: {
      sv: 'Lägg till ett blad med ett namn som finns.',
      en: 'Add a sheet with a name that exists.',
    },
    source: 'support.microsoft.com, "Rename a worksheet"',
  },
  addressOfOtherSheetRefused: {
    tag: 'assumed',
    what: {
      sv: 'worksheet.getRange vägrar en adress på ett annat blad (InvalidArgument).',
      en: 'worksheet.getRange refuses an address on another sheet (InvalidArgument).',
    },
    howToCheck: { sv: 'Be Blad1 om området Blad2!A1.', en: 'Ask Sheet1 for the range Sheet2!A1.' },
    source: 'Not written down',
  },
  protectedSheetRefuses: {
    tag: 'documented',
    what: {
      sv: 'Ett skyddat blad ger AccessDenied när celler ändras.',
      en: 'A protected sheet gives AccessDenied when cells are changed.',
    },
    howToCheck: { sv: 'Skydda bladet och importera till det.', en: 'Protect the sheet and import into it.' },
    source: 'Microsoft Learn, "Error handling with the application-specific JavaScript APIs"',
  },
  protectTwiceRefused: {
    tag: 'assumed',
    what: {
      sv: 'Att skydda ett skyddat blad ger InvalidOperation.',
      en: 'Protecting a protected sheet gives InvalidOperation.',
    },
    howToCheck: { sv: 'Skydda samma blad två gånger.', en: 'Protect the same sheet twice.' },
    source: learn('WorksheetProtection, protect ("fails if the worksheet has already been protected")'),
  },
  nameTypes: {
    tag: 'assumed',
    what: {
      sv: 'Ett namns typ är Range när det pekar på celler, Double för ett tal, annars String.',
      en: 'The type of a name is Range where it points at cells, Double for a number, else String.',
    },
    howToCheck: {
      sv: 'Skapa namnen =Blad1!A1, =5 och =SUMMA(1) och läs type.',
      en: 'Make the names =Sheet1!A1, =5 and =SUM(1) and load type.',
    },
    source: learn('NamedItemType'),
  },
  xmlIsBarelyChecked: {
    tag: 'assumed',
    what: {
      sv: 'Det enda som prövas av egen XML är att den börjar och slutar med vinkelparenteser.',
      en: 'Custom XML is only checked to begin and end with angle brackets.',
    },
    howToCheck: {
      sv: 'Lägg till "<a>" som egen XML; Excel ska vägra.',
      en: 'Add "<a>" as custom XML; Excel should refuse.',
    },
    source: 'The model has no XML parser',
  },
  sideObjectsByAddress: {
    tag: 'assumed',
    what: {
      sv: 'Villkorsstyrd formatering och dataverifiering hör till exakt de celler som de sattes på; överlapp syns inte.',
      en: 'Conditional formats and data validation belong to exactly the cells they were set on; overlaps do not show.',
    },
    howToCheck: {
      sv: 'Sätt ett villkorsformat på B2:B9 och räkna dem på B2:B4.',
      en: 'Set a conditional format on B2:B9 and count those of B2:B4.',
    },
    source: 'The model knows no meaning of them',
  },
  bagsKeepWhatIsSet: {
    tag: 'assumed',
    what: {
      sv: 'Diagrams delar, villkorsformat, verifiering och sidlayout minns det som sätts; det mesta godtas och osatta värden läses som null.',
      en: 'Parts of charts, conditional formats, validation and page layout remember what is set; most is accepted and unset values read as null.',
    },
    howToCheck: {
      sv: 'Bygg alla rapportblad: diagram, färger, listrutor och utskriftsinställningar ska se ut som i handboken.',
      en: 'Build all report sheets: charts, colours, drop-downs and print settings should look as in the guide.',
    },
    source: 'The model knows no meaning of them',
  },
} as const satisfies Record<string, Behaviour>;
