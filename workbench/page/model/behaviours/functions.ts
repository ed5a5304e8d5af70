import type { Behaviour } from './behaviour';

const runtime = 'Source of the custom-function runtime in office.js 16.0.15407';

/** Behaviours of custom functions. */
export const functionBehaviours = {
  errorsByCode: {
    tag: 'assumed',
    what: {
      sv: 'Ett kastat fel utan kod, ett avvisat löfte och okända koder visas som #VÄRDEFEL!; en okänd funktion som #NAMN?.',
      en: 'A thrown error without a code, a rejected promise and unknown codes show as #VALUE!; an unknown function as #NAME?.',
    },
    howToCheck: {
      sv: 'Se de tre sista exemplen i funktionsförteckningen.',
      en: 'See the last examples of each function in the reference.',
    },
    source: `${runtime} gives the codes; what a cell shows is Excel's`,
  },
  messagesOfTwoErrors: {
    tag: 'documented',
    what: {
      sv: 'Bara #VÄRDEFEL! och #SAKNAS! visar en mening när man pekar på cellen.',
      en: 'Only #VALUE! and #N/A show a sentence when the cell is pointed at.',
    },
    howToCheck: {
      sv: 'Ge en funktion ett fel och läs meningen i cellens felruta.',
      en: 'Give a function an error and read the sentence at the cell.',
    },
    source: 'Microsoft Learn, "Handle and return errors from your custom function"',
  },
  nanIsNum: {
    tag: 'observed',
    what: { sv: 'En funktion som ger NaN visar #OGILTIGT!.', en: 'A function that gives NaN shows #NUM!.' },
    howToCheck: { sv: 'Finns inte i tillägget.', en: 'Does not occur in the add-in.' },
    source: 'xlwings, notes on custom functions',
  },
  nullResultIsZero: {
    tag: 'observed',
    what: { sv: 'null i ett resultat visas som 0.', en: 'null in a result shows as 0.' },
    howToCheck: {
      sv: 'Finns inte i tillägget: funktionerna ger "".',
      en: 'Does not occur in the add-in: its functions give "".',
    },
    source: 'OfficeDev/office-js#1503',
  },
  raggedResultIsValueError: {
    tag: 'assumed',
    what: { sv: 'Rader av olika längd ger #VÄRDEFEL!.', en: 'Rows of different lengths give #VALUE!.' },
    howToCheck: { sv: 'Finns inte i tillägget.', en: 'Does not occur in the add-in.' },
    source: 'Not written down',
  },
  errorArguments: {
    tag: 'assumed',
    what: {
      sv: 'En felcell i ett argument når funktionen som ett CustomFunctions.Error utan mening.',
      en: 'An error cell in an argument reaches the function as a CustomFunctions.Error without a sentence.',
    },
    howToCheck: {
      sv: 'Låt en slutdag i en lista vara #SAKNAS!; bara den raden ska ge fel.',
      en: 'Let one end day of a list be #N/A; only that row should give an error.',
    },
    source: `${runtime}; with data types Excel sends {type:"Error"}`,
  },
  largeCallsStayBusy: {
    tag: 'observed',
    what: {
      sv: 'Ett anrop över 5 MB kommer aldrig fram; cellen visar #UPPTAGEN!.',
      en: 'A call above 5 MB never arrives; the cell shows #BUSY!.',
    },
    howToCheck: {
      sv: 'Ge en funktion alla kolumner i en lista med 100 000 rader, på webben.',
      en: 'Give a function all columns of a list of 100,000 rows, on the web.',
    },
    source: 'OfficeDev/office-js#2786, #4654',
  },
  functionFeatures: {
    tag: 'assumed',
    what: {
      sv: 'Körningens tillval är av: resultat skickas högst var halva sekund.',
      en: 'The optional features of the runtime are off: results are sent every half second at most.',
    },
    howToCheck: {
      sv: 'Räkna om ett blad med tio funktioner i kedja och ta tiden.',
      en: 'Recalculate a sheet with ten functions in a chain and time it.',
    },
    source: runtime,
  },
} as const satisfies Record<string, Behaviour>;
