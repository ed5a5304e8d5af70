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
  },
};
