import type { Behaviour } from './behaviour';

const learn = (member: string): string => `Microsoft Learn, Excel.${member}`;

/** Behaviours of the looks of cells: fonts, lines, named styles, links, merged cells. */
export const lookBehaviours = {
  underlinesAreSingle: {
    tag: 'assumed',
    what: {
      sv: 'Varje understrykning visas och läses som enkel.',
      en: 'Every underline is shown, and reads, as a single one.',
    },
    howToCheck: {
      sv: 'Sätt font.underline till Double; Excel drar två linjer.',
      en: 'Set font.underline to Double; Excel draws two lines.',
    },
    source: 'The grid has one kind of underline',
  },
  weightOrColourDrawsLine: {
    tag: 'assumed',
    what: {
      sv: 'Att sätta tjocklek eller färg på en kant som saknar linje drar en heldragen.',
      en: 'Setting the weight or colour of a border that has no line draws a continuous one.',
    },
    howToCheck: {
      sv: 'Sätt bara borders.getItem("EdgeTop").color på en tom cell.',
      en: 'Set only borders.getItem("EdgeTop").color of a blank cell.',
    },
    source: 'Border.Color and Border.Weight of VBA',
  },
  centredAcrossIsCentred: {
    tag: 'assumed',
    what: {
      sv: 'CenterAcrossSelection visas och läses som Center: texten centreras i sin egen cell.',
      en: 'CenterAcrossSelection shows, and reads, as Center: the text is centred in its own cell.',
    },
    howToCheck: {
      sv: 'Centrera en rubrik över tre kolumner; Excel centrerar den över alla tre.',
      en: 'Centre a heading across three columns; Excel centres it across all three.',
    },
    source: 'The grid does not centre across cells',
  },
  wholeRowsAreDressedInSight: {
    tag: 'assumed',
    what: {
      sv: 'Ett utseende som sätts på hela rader eller kolumner når 300 rader och 52 kolumner, eller så långt bladet används.',
      en: 'A look that is set on whole rows or columns reaches 300 rows and 52 columns, or as far as the sheet is used.',
    },
    howToCheck: {
      sv: 'Sätt fetstil på kolumn A och skriv i A5000; Excel visar fetstil.',
      en: 'Set column A bold and write into A5000; Excel shows it bold.',
    },
    source: 'The grid keeps looks cell by cell',
  },
  styleNamesAreTaken: {
    tag: 'assumed',
    what: {
      sv: 'styles.add med ett namn som finns ger ItemAlreadyExists, stora och små bokstäver lika.',
      en: 'styles.add of a name that exists gives ItemAlreadyExists, whatever the case of its letters.',
    },
    howToCheck: { sv: 'Lägg till samma stil två gånger.', en: 'Add the same style twice.' },
    source: learn('StyleCollection, add (no error is written down)'),
  },
  styleReplacesLooks: {
    tag: 'assumed',
    what: {
      sv: 'range.style ersätter cellernas format och talformat med stilens; grupper som stilen inte omfattar står kvar. Av inbyggda stilar finns bara Normal; ett okänt namn ger InvalidArgument.',
      en: 'range.style replaces the formats and number formats of the cells by those of the style; groups that it does not include remain. Of built-in styles there is only Normal; an unknown name gives InvalidArgument.',
    },
    howToCheck: {
      sv: 'Gör en cell fet och röd och ge den en stil som bara har en fyllning: fetstil och färg försvinner.',
      en: 'Make a cell bold and red and give it a style that has only a fill: bold and colour go.',
    },
    source: learn('Range, style; what Excel does by hand'),
  },
  cellsFollowTheirStyle: {
    tag: 'documented',
    what: {
      sv: 'Celler som har en stil följer med när stilen ändras.',
      en: 'Cells that have a style follow when the style is changed.',
    },
    howToCheck: {
      sv: 'Ge en cell en stil och ändra sedan stilens fyllning.',
      en: 'Give a cell a style and change the fill of the style afterwards.',
    },
    source: 'support.microsoft.com, "Apply, create, or remove a cell style"',
  },
  linksAreDressed: {
    tag: 'assumed',
    what: {
      sv: 'En länk gör cellen blå och understruken, och utan egen text visar en tom cell länkens mål.',
      en: 'A link makes its cell blue and underlined, and without a text of its own a blank cell shows where it leads.',
    },
    howToCheck: {
      sv: 'Sätt hyperlink med bara documentReference på en tom cell.',
      en: 'Set hyperlink with only a documentReference on a blank cell.',
    },
    source: learn('RangeHyperlink'),
  },
  mergeKeepsFirstCell: {
    tag: 'documented',
    what: {
      sv: 'Av sammanfogade celler behåller bara den första sitt innehåll.',
      en: 'Of merged cells only the first keeps its content.',
    },
    howToCheck: { sv: 'Sammanfoga A1:B1 med text i båda.', en: 'Merge A1:B1 with text in both.' },
    source: 'support.microsoft.com, "Merge and unmerge cells"',
  },
  conditionsTakeTheSign: {
    tag: 'assumed',
    what: {
      sv: 'En del av ett talformat vars villkor bara gäller tal under 0 visar inget eget minus: −0,3 visas som 0, inte −0, på bladen.',
      en: 'A section of a number format whose condition holds below 0 only shows no minus of its own: −0.3 is shown as 0, not −0, on the sheets.',
    },
    howToCheck: {
      sv: 'Skriv −0,3 och −12 i två celler med stilen Vårddygn heltal, och −0,3 och 0,3 i två med stilen Vårddygn förändring.',
      en: 'Write −0.3 and −12 in two cells of the style Vårddygn whole number, and −0.3 and 0.3 in two of the style Vårddygn change.',
    },
    source: 'Seen by others in Excel: SheetJS/sheetjs issue 2573, borgar/numfmt issue 1',
  },
  clearTakesConditionalFormats: {
    tag: 'assumed',
    what: {
      sv: 'clear med Formats eller All tar även bort villkorsstyrda format, ett talformat i ett villkor visas så länge det gäller, och det följer sina celler när rader skjuts in.',
      en: 'clear with Formats or All takes conditional formats away too, a number format of a condition is shown as long as it holds, and it follows its cells when rows are inserted.',
    },
    howToCheck: {
      sv: 'Ge A2 ett villkorsstyrt talformat som beror på A1, ändra A1, skjut in en rad ovanför och rensa formaten.',
      en: 'Give A2 a conditional number format that depends on A1, change A1, insert a row above and clear the formats.',
    },
    source: learn('ConditionalRangeFormat, numberFormat'),
  },
  freezeReplaces: {
    tag: 'assumed',
    what: {
      sv: 'freezeRows, freezeColumns och freezeAt ersätter det som var låst före. freezeAt låser också det som ligger ovanför och till vänster om cellerna.',
      en: 'freezeRows, freezeColumns and freezeAt replace what was frozen before. freezeAt also freezes what lies above and to the left of the cells.',
    },
    howToCheck: {
      sv: 'Lås två rader och sedan en kolumn; läs vad som är låst.',
      en: 'Freeze two rows and then one column; load what is frozen.',
    },
    source: learn('WorksheetFreezePanes'),
  },
  customPropertiesAreReplaced: {
    tag: 'documented',
    what: {
      sv: 'properties.custom.add ersätter värdet av en egenskap som redan finns.',
      en: 'properties.custom.add replaces the value of a property that exists.',
    },
    howToCheck: {
      sv: 'Lägg till samma egenskap två gånger och läs den.',
      en: 'Add the same property twice and load it.',
    },
    source: learn('CustomPropertyCollection, add'),
  },
} as const satisfies Record<string, Behaviour>;
