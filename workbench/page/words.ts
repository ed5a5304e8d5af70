/** The words of the workbench's own frame around the grid and the pane. */
export interface Words {
  readonly subtitle: string;
  readonly otherLanguage: string;
  readonly light: string;
  readonly dark: string;
  readonly reset: string;
  readonly resetTitle: string;
  readonly paneTitle: string;
  readonly missing: string;
  readonly starting: string;
  readonly selectHint: string;
  /** What the values of a chart's axis are told in, by what they are divided by. */
  readonly units: ReadonlyMap<number, string>;
}

export const words: Readonly<Record<'sv-SE' | 'en-US', Words>> = {
  'sv-SE': {
    subtitle: 'Arbetsbänk utan Excel: exempelbok för en påhittad kommun',
    otherLanguage: 'English',
    light: 'Ljust',
    dark: 'Mörkt',
    reset: 'Återställ boken',
    resetTitle: 'Öppna exempelboken på nytt. Allt du har ändrat försvinner.',
    paneTitle: 'Vårddygns fönster',
    missing: 'Modellen av Excel saknar:',
    starting: 'Startar …',
    selectHint: 'Ändra ett datum eller ett pris i kalkylbladet och se siffrorna räknas om.',
    units: new Map([
      [1e2, 'Hundratal'],
      [1e3, 'Tusental'],
      [1e4, 'Tiotusental'],
      [1e5, 'Hundratusental'],
      [1e6, 'Miljoner'],
      [1e7, 'Tiotals miljoner'],
      [1e8, 'Hundratals miljoner'],
      [1e9, 'Miljarder'],
    ]),
  },
  'en-US': {
    subtitle: 'Workbench without Excel: sample workbook of an invented municipality',
    otherLanguage: 'Svenska',
    light: 'Light',
    dark: 'Dark',
    reset: 'Reset workbook',
    resetTitle: 'Open the sample workbook anew. Everything you have changed is lost.',
    paneTitle: 'The Vårddygn pane',
    missing: 'The model of Excel lacks:',
    starting: 'Starting …',
    selectHint: 'Change a date or a price in the sheet and watch the figures follow.',
    units: new Map([
      [1e2, 'Hundreds'],
      [1e3, 'Thousands'],
      [1e4, 'Tens of thousands'],
      [1e5, 'Hundreds of thousands'],
      [1e6, 'Millions'],
      [1e7, 'Tens of millions'],
      [1e8, 'Hundreds of millions'],
      [1e9, 'Billions'],
    ]),
  },
};
