import type { Behaviour } from './behaviour';

const rangeValues = 'Microsoft Learn, Excel.Range, values';
const typed = 'What Excel does with typed text';

/** Behaviours of cells and of what is written into them. */
export const cellBehaviours = {
  nullKeepsCell: {
    tag: 'documented',
    what: {
      sv: 'null i ett block lämnar cellen som den är.',
      en: 'null in a block leaves the cell as it is.',
    },
    howToCheck: {
      sv: 'Skriv ett block med null över fyllda celler; de ska stå kvar.',
      en: 'Write a block with null over filled cells; they should remain.',
    },
    source: 'Microsoft Learn, "Blank and null values in Excel add-ins"',
  },
  singleValueFills: {
    tag: 'documented',
    what: { sv: 'Ett ensamt värde fyller hela området.', en: 'A single value fills the whole range.' },
    howToCheck: { sv: 'Sätt values till 7 på A1:B2.', en: 'Set values to 7 on A1:B2.' },
    source: rangeValues,
  },
  oneByOneArrayFills: {
    tag: 'assumed',
    what: {
      sv: 'Ett block med en enda cell, [[7]], fyller hela området.',
      en: 'A block of one cell, [[7]], fills the whole range.',
    },
    howToCheck: { sv: 'Sätt values till [[7]] på A1:B2.', en: 'Set values to [[7]] on A1:B2.' },
    source: 'Samples of Microsoft do so; not written down',
  },
  shapeIsChecked: {
    tag: 'documented',
    what: {
      sv: 'Ett block av fel form ger InvalidArgument, och ingen cell ändras.',
      en: 'A block of the wrong shape gives InvalidArgument, and no cell is changed.',
    },
    howToCheck: { sv: 'Sätt values till [[1,2,3]] på A1:B2.', en: 'Set values to [[1,2,3]] on A1:B2.' },
    source: rangeValues,
  },
  apostropheMakesText: {
    tag: 'observed',
    what: {
      sv: 'En apostrof först gör resten till text och hör inte till värdet.',
      en: 'An apostrophe in front makes the rest text and is no part of the value.',
    },
    howToCheck: {
      sv: "Skriv '007 genom tillägget; cellen visar 007 som text.",
      en: "Write '007 through the add-in; the cell shows 007 as text.",
    },
    source: 'OfficeDev/office-js#6687',
  },
  signMakesFormula: {
    tag: 'documented',
    what: {
      sv: 'Text som börjar med + eller - och inte är ett tal blir en formel.',
      en: 'Text that begins with + or - and is no number becomes a formula.',
    },
    howToCheck: {
      sv: 'Skriv -a i en cell med format Allmänt; den visar #NAMN?.',
      en: 'Write -a into a General cell; it shows #NAME?.',
    },
    source: rangeValues,
  },
  textFormatMakesText: {
    tag: 'assumed',
    what: {
      sv: 'I en cell med format @ blir allt text, också tal och formler, även när formatet sätts i samma omgång.',
      en: 'In a cell with format @ everything becomes text, numbers and formulas too, also when the format is set in the same batch.',
    },
    howToCheck: {
      sv: 'Importera en lista: personnummer, konton med nolla först och text som börjar med = ska stå som text.',
      en: 'Import a list: personal numbers, accounts with a leading zero and text that begins with = should stand as text.',
    },
    source: typed,
  },
  textBecomesNumber: {
    tag: 'assumed',
    what: {
      sv: 'Text i formen av ett tal med decimalpunkt, ett procenttal eller TRUE/FALSE blir ett värde. Annat (tusental, tid, valuta) lämnas som text; Excel läser mer.',
      en: 'Text in the shape of a number with a decimal point, of a percentage or of TRUE/FALSE becomes a value. Other shapes (thousands, time, currency) stay text; Excel reads more.',
    },
    howToCheck: {
      sv: 'Skriv "1.5", "12%" och "TRUE" i celler med format Allmänt, i svensk och engelsk Excel.',
      en: 'Write "1.5", "12%" and "TRUE" into General cells, in Swedish and English Excel.',
    },
    source: typed,
  },
  isoTextBecomesDate: {
    tag: 'documented',
    what: {
      sv: 'Text i formen ÅÅÅÅ-MM-DD blir ett datum; cellen får formatet yyyy-mm-dd om den var Allmän.',
      en: 'Text in the shape YYYY-MM-DD becomes a date; a General cell gets the format yyyy-mm-dd.',
    },
    howToCheck: {
      sv: 'Skriv "2025-01-31" i en Allmän cell; values läser 45688.',
      en: 'Write "2025-01-31" into a General cell; values reads 45688.',
    },
    source: rangeValues,
  },
  unboundedReadsNull: {
    tag: 'documented',
    what: {
      sv: 'Hela kolumner och rader, och mer än fem miljoner celler, läses som null.',
      en: 'Whole columns and rows, and more than five million cells, read as null.',
    },
    howToCheck: { sv: 'Läs values för A:A.', en: 'Load values of A:A.' },
    source: 'Microsoft Learn, "Read or write to an unbounded range"',
  },
  unboundedWriteRefused: {
    tag: 'documented',
    what: {
      sv: 'Värden, formler och talformat kan inte sättas på hela kolumner och rader.',
      en: 'Values, formulas and number formats cannot be set on whole columns and rows.',
    },
    howToCheck: { sv: 'Sätt values på A:A; InvalidArgument.', en: 'Set values on A:A; InvalidArgument.' },
    source: 'Microsoft Learn, "Read or write to an unbounded range"',
  },
  trackedRangesMove: {
    tag: 'documented',
    what: {
      sv: 'Områden som tillägget håller i följer med när det infogas och tas bort celler (i modellen: när tillägget själv gör det).',
      en: 'Ranges that the add-in holds follow insertions and deletions (in the model: those of the add-in itself).',
    },
    howToCheck: {
      sv: 'Håll i A3, infoga två rader ovanför, läs address: A5.',
      en: 'Hold A3, insert two rows above it, load address: A5.',
    },
    source: 'Microsoft Learn, OfficeExtension.TrackedObjects',
  },
  copyRepeats: {
    tag: 'assumed',
    what: {
      sv: 'copyFrom upprepar källan när målet är en jämn multipel av den, annars fylls ett område av källans storlek.',
      en: 'copyFrom repeats the source where the target is a multiple of it, else it fills an area of the size of the source.',
    },
    howToCheck: { sv: 'Kopiera A1 till C1:C3 och A1:B1 till E1.', en: 'Copy A1 to C1:C3 and A1:B1 to E1.' },
    source: 'Microsoft Learn, Excel.Range, copyFrom (expansion is written down, repetition is not)',
  },
  insertGivesBlankCells: {
    tag: 'documented',
    what: {
      sv: 'insert ger ett område över de nya tomma cellerna.',
      en: 'insert gives a range over the new blank cells.',
    },
    howToCheck: {
      sv: 'Infoga rader och läs områdets adress.',
      en: 'Insert rows and load the address of the result.',
    },
    source: 'Microsoft Learn, Excel.Range, insert',
  },
  spillRangeOfOneCell: {
    tag: 'documented',
    what: {
      sv: 'getSpillingToRange går bara från en enda cell, den som formeln står i.',
      en: 'getSpillingToRange works from one cell only, the one that holds the formula.',
    },
    howToCheck: {
      sv: 'Fråga efter området från en formel som spiller.',
      en: 'Ask for the range from a formula that spills.',
    },
    source: 'Microsoft Learn, Excel.Range, getSpillingToRange',
  },
  unsetFormatReads: {
    tag: 'assumed',
    what: {
      sv: 'En cell utan fyllning läses som #FFFFFF, teckensnitt som #000000 och 11 punkter.',
      en: 'A cell without fill reads as #FFFFFF, its font as #000000 and 11 points.',
    },
    howToCheck: {
      sv: 'Läs format/fill/color för en tom cell.',
      en: 'Load format/fill/color of a blank cell.',
    },
    source: "Excel's standard style",
  },
  columnWidthInPoints: {
    tag: 'assumed',
    what: {
      sv: 'Kolumnbredd anges i punkter; 4/3 bildpunkter är en punkt.',
      en: 'The width of columns is in points; 4/3 pixels are one point.',
    },
    howToCheck: {
      sv: 'Sätt columnWidth till 60; kolumnen ska bli 80 bildpunkter bred.',
      en: 'Set columnWidth to 60; the column should be 80 pixels wide.',
    },
    source: 'Microsoft Learn, Excel.RangeFormat, columnWidth (no unit given)',
  },
} as const satisfies Record<string, Behaviour>;
