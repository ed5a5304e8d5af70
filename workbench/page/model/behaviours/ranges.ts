import type { Behaviour } from './behaviour';

/** Behaviours of ranges. */
export const rangeBehaviours = {
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
  cellPropertiesByCell: {
    tag: 'documented',
    what: {
      sv: 'getCellProperties ger för varje cell för sig namnet på dess cellformatmall.',
      en: 'getCellProperties gives the name of its style for each cell by itself.',
    },
    howToCheck: {
      sv: 'Ge A1 och A2 var sin formatmall och läs getCellProperties({ style: true }) för A1:A2.',
      en: 'Give A1 and A2 a style each and read getCellProperties({ style: true }) of A1:A2.',
    },
    source: 'Microsoft Learn, "Excel.Range.getCellProperties"',
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
  copiedValuesKeepTheirKind: {
    tag: 'assumed',
    what: {
      sv: 'copyFrom med Values tar värdena som de är: text förblir text vilket format målet än har, även 007 och =1+1.',
      en: 'copyFrom of Values takes the values as they are: text stays text whatever the format of the target, also 007 and =1+1.',
    },
    howToCheck: {
      sv: 'Skriv 007 och =1+1 i celler med format @ och kopiera värdena till celler med format Allmänt.',
      en: 'Write 007 and =1+1 into cells with format @ and copy their values to General cells.',
    },
    source: "What Excel's Paste Values does",
  },
  usedRangeWithinRange: {
    tag: 'documented',
    what: {
      sv: 'getUsedRange på ett område räknar bara områdets egna celler, spillda celler inräknade.',
      en: 'getUsedRange of a range counts only the cells of that range, spilled ones included.',
    },
    howToCheck: {
      sv: 'Fyll A1 och C9; getUsedRange för A:A är A1.',
      en: 'Fill A1 and C9; getUsedRange of A:A is A1.',
    },
    source: 'Microsoft Learn, Excel.Range, getUsedRange',
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
  hasSpillOfFirstCell: {
    tag: 'assumed',
    what: {
      sv: 'hasSpill svarar för områdets första cell.',
      en: 'hasSpill answers for the first cell of the range.',
    },
    howToCheck: {
      sv: 'Läs hasSpill för ett område som bara delvis spiller; Excel svarar null.',
      en: 'Load hasSpill of a range that spills in part; Excel answers null.',
    },
    source: 'Microsoft Learn, Excel.Range, hasSpill',
  },
  activeCellIsFirst: {
    tag: 'assumed',
    what: {
      sv: 'Den aktiva cellen är markeringens första.',
      en: 'The active cell is the first of the selection.',
    },
    howToCheck: {
      sv: 'Markera B5:A1 nedifrån; den aktiva cellen är B5.',
      en: 'Select B5:A1 from below; the active cell is B5.',
    },
    source: 'The grid tells only the selection',
  },
} as const satisfies Record<string, Behaviour>;
