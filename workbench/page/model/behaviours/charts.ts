import type { Behaviour } from './behaviour';

const learn = (member: string): string => `Microsoft Learn, Excel.${member}`;

/** Behaviours of charts. */
export const chartBehaviours = {
  chartSeriesOfCells: {
    tag: 'assumed',
    what: {
      sv: 'Ett nytt diagram får en serie per kolumn (per rad om det begärs, eller om kolumnerna är fler). En första rad av text blir namn, en första kolumn av text eller datum blir kategorier.',
      en: 'A new chart has one series for each column (for each row if asked so, or if there are more columns). A first row of text becomes names, a first column of text or dates becomes categories.',
    },
    howToCheck: {
      sv: 'Bygg ett rapportblad och läs seriernas namn och antal.',
      en: 'Build a report sheet and load the names and the number of the series.',
    },
    source: 'What Excel proposes for such cells',
  },
  newChartsLook: {
    tag: 'assumed',
    what: {
      sv: 'Ett nytt diagram heter Diagram 1 och så vidare, visar en rubrik (den enda seriens namn, annars Diagramrubrik) och med flera serier en förklaring under sig; det är 360 × 216 punkter.',
      en: 'A new chart is called Chart 1 and so on, shows a title (the name of its only series, else Chart Title) and with several series a legend below; it measures 360 × 216 points.',
    },
    howToCheck: {
      sv: 'Lägg till ett diagram utan att sätta något och läs name, title/text, legend/position, width, height.',
      en: 'Add a chart without setting anything and load name, title/text, legend/position, width, height.',
    },
    source: 'What Excel does by hand',
  },
  chartsFollowCells: {
    tag: 'documented',
    what: {
      sv: 'setPosition lägger diagrammet över de två cellerna och allt mellan dem; det följer sedan deras plats och storlek. Utan slutcell flyttas det bara.',
      en: 'setPosition puts the chart over the two cells and all between them; it follows their place and size afterwards. Without an end cell it is only moved.',
    },
    howToCheck: {
      sv: 'Lägg ett diagram över B2:F10 och gör kolumn A bredare.',
      en: 'Put a chart over B2:F10 and widen column A.',
    },
    source: learn('Chart, setPosition'),
  },
  seriesNameMayBeFormula: {
    tag: 'assumed',
    what: {
      sv: 'Ett serienamn eller en rubrik som =Blad1!$B$1 visar cellens text och följer den.',
      en: 'A name of a series or a title like =Sheet1!$B$1 shows the text of the cell and follows it.',
    },
    howToCheck: {
      sv: 'Sätt series.name till =Blad1!$B$1 och ändra B1.',
      en: 'Set series.name to =Sheet1!$B$1 and change B1.',
    },
    source: 'Series.Name of VBA; ChartTitle, setFormula',
  },
  categoriesOfFirstSeries: {
    tag: 'observed',
    what: {
      sv: 'Alla serier delar de kategorier som den första serien med kategorier har.',
      en: 'All series share the categories of the first series that has some.',
    },
    howToCheck: {
      sv: 'Ge två serier olika setXAxisValues och se axeln.',
      en: 'Give two series different setXAxisValues and look at the axis.',
    },
    source: 'What Excel does by hand',
  },
} as const satisfies Record<string, Behaviour>;
