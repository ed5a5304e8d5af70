import type { Text } from './language';

/** Something that holds for all functions. */
export interface Convention {
  readonly title: Text;
  readonly text: Text;
}

/** What a user must know about every function, in the order in which it is met. */
export const conventions: readonly Convention[] = [
  {
    title: { sv: 'Celler och områden', en: 'Cells and ranges' },
    text: {
      sv: 'En funktion tar en cell eller en kolumn (eller en rad) och svarar i samma form. En enda cell bredvid längre kolumner gäller alla rader. I en Excel-tabell skrivs `[@Startdatum]`, eftersom ett svar med flera celler inte får plats i en tabell.',
      en: 'A function takes a cell or a column (or a row) and answers in the same shape. A single cell beside longer columns holds for all rows. In an Excel table write `[@Startdatum]`, since an answer of several cells has no room in a table.',
    },
  },
  {
    title: { sv: 'Tabeller', en: 'Tables' },
    text: {
      sv: 'Där en tabell väntas anges den med rubrikraden: `Placeringar[#Alla]`, eller bara de kolumner som behövs, `Placeringar[[#Alla];[Placerings-ID]:[Antal]]`. Kolumner hittas på sina rubriker, svenska eller engelska, i vilken ordning som helst; egna kolumner stör inte. Former, Avgifter, Frånvaro och Tillägg känns igen på sina rubriker. Tomma rader och en summarad sist räknas inte. En mening räknar rader från den första under rubrikerna. Orden i svaret följer språket i rubrikerna.',
      en: 'Where a table is expected it is given with its header row: `Placements[#All]`, or only the columns that are needed, `Placements[[#All],[Placement ID]:[Quantity]]`. Columns are found by their headers, Swedish or English, in any order; columns of your own do no harm. Kinds, Contributions, Absences and AddOns are known by their headers. Blank rows and a last row of totals do not count. A sentence numbers rows from the first below the headers. The words of the answer follow the language of the headers.',
    },
  },
  {
    title: { sv: 'Datum', en: 'Dates' },
    text: {
      sv: 'Datum är Excels egna datum; en text som 2026-01-31 går också bra, ingen annan text. Klockslag skärs bort. Funktionerna läser aldrig av dagens datum.',
      en: "Dates are Excel's own dates; a text such as 2026-01-31 will also do, no other text. Times of day are cut off. The functions never read the clock.",
    },
  },
  {
    title: { sv: 'Perioder', en: 'Periods' },
    text: {
      sv: 'En period anges med från (fr.o.m.) och till (t.o.m.); båda dagarna ingår. Månader summerar alltid till året, både dygn och ören.',
      en: 'A period is given by from and to, both included. Months always add up to the year, days and öre alike.',
    },
  },
  {
    title: { sv: 'Dygnsregel', en: 'Day rule' },
    text: {
      sv: '`båda` räknar placeringens första och sista dag, `nätter` räknar inte den sista. Regeln gäller placeringens egna dagar, aldrig periodens.',
      en: "`both` counts the placement's first and last day, `nights` does not count the last. The rule is about the placement's own days, never about those of the period.",
    },
  },
  {
    title: { sv: 'Pågående placeringar', en: 'Open placements' },
    text: {
      sv: 'Ett tomt slutdatum (eller 9999-12-31) betyder att placeringen pågår. Den räknas till periodens slut, eller till avstämningsdatumet om det är tidigare: den dag som listan gäller.',
      en: 'A blank end (or 9999-12-31) means that the placement is open. It counts to the end of the period, or to asOf when that is earlier: the day that the list shows.',
    },
  },
  {
    title: { sv: 'Tomma celler och 0', en: 'Blank cells and 0' },
    text: {
      sv: 'Excel lämnar en tom cell som 0 på vissa datorer, så 0 är detsamma som tomt. Ett pris som är tomt eller 0 saknas. En rad där alla celler är tomma ger en tom cell, så området får gå förbi listans slut. I VARIANCE är 0 ett tal som andra, och en tom cell bredvid ett tal räknas som 0.',
      en: 'Excel hands over a blank cell as 0 on some computers, so 0 is the same as blank. A price that is blank or 0 is missing. A row whose cells are all blank gives a blank cell, so the range may run past the end of the list. In VARIANCE 0 is a figure like any other, and a blank cell beside a number counts as 0.',
    },
  },
  {
    title: { sv: 'Gratis plats', en: 'Free place' },
    text: {
      sv: 'En plats som inte kostar något skrivs `fri` i stället för pris, arvode eller omkostnad. `fri` som avgiftssats betyder att ingen avgift betalas.',
      en: 'A place that costs nothing is written `fri` (or `free`) instead of a price, fee or expense. `fri` as the rate means that no contribution is paid.',
    },
  },
  {
    title: { sv: 'Tecken', en: 'Signs' },
    text: {
      sv: 'Avvikelse är budget − utfall för kostnader och utfall − budget för intäkter: minus är alltid ett underskott.',
      en: 'Variance is budget − actual for costs and actual − budget for income: minus is always a deficit.',
    },
  },
  {
    title: { sv: 'Fel', en: 'Errors' },
    text: {
      sv: 'Felaktiga uppgifter ger `#VÄRDEFEL!`, och pris eller uppgifter som saknas ger `#SAKNAS!`; cellen har en mening som säger vilken rad och vad som ska skrivas i stället. Division med 0 ger `#DIVISION/0!`. En felaktig rad förstör aldrig de andra. Ett fel som redan står i en cell går vidare som det är.',
      en: 'Bad input gives `#VALUE!`, and a missing price or missing data gives `#N/A`; the cell has a sentence that says which row and what to write instead. Division by 0 gives `#DIV/0!`. A bad row never spoils the others. An error that already stands in a cell is passed on as it is.',
    },
  },
  {
    title: { sv: 'Ord', en: 'Words' },
    text: {
      sv: 'Ord som båda, procent eller kostnad går att skriva på svenska och engelska, med små eller stora bokstäver.',
      en: 'Words such as both, percent or cost may be written in Swedish or English, in small or capital letters.',
    },
  },
];
