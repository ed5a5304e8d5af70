import type { Behaviour } from './behaviour';

const rangeValues = 'Microsoft Learn, Excel.Range, values';
const typed = 'What Excel does with typed text';

/** Behaviours of what is written into cells. */
export const entryBehaviours = {
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
    tag: 'assumed',
    what: {
      sv: 'En apostrof först gör resten till text och hör inte till värdet, också i en cell med format @.',
      en: 'An apostrophe in front makes the rest text and is no part of the value, in a cell with format @ too.',
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
} as const satisfies Record<string, Behaviour>;
