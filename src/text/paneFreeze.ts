import { formatsOf } from './format';
import type { Text } from './language';
import type { Texts } from './pane';

/** The part of Följ upp where a sheet is frozen. */
export const freezeTexts = {
  title: { sv: 'Frys ett blad', en: 'Freeze a sheet' },
  lead: {
    sv: 'Den som saknar Vårddygn kan inte räkna om formlerna. Frys gör en kopia av bladet som visas, med siffror i stället för formler. Bladet självt är kvar som det är.',
    en: 'Who does not have Vårddygn cannot recalculate the formulas. Freeze makes a copy of the sheet that is shown, with figures in place of formulas. The sheet itself stays as it is.',
  },
  freeze: { sv: 'Frys bladet som visas', en: 'Freeze the sheet that is shown' },
  freezing: { sv: 'Fryser …', en: 'Freezing …' },
} as const satisfies Texts;

/** The copy is there. */
export function sheetFrozen(sheet: string, formulas: number): Text {
  const [sv, en] = [formatsOf('sv').number(formulas), formatsOf('en').number(formulas)];
  return formulas === 1
    ? {
        sv: `Bladet ${sheet} är fryst: en formel blev en siffra.`,
        en: `The sheet ${sheet} is frozen: one formula became a figure.`,
      }
    : {
        sv: `Bladet ${sheet} är fryst: ${sv} formler blev siffror.`,
        en: `The sheet ${sheet} is frozen: ${en} formulas became figures.`,
      };
}

/** The sheet has no formula. */
export function nothingToFreeze(sheet: string): Text {
  return {
    sv: `Bladet ${sheet} har inga formler att frysa. Visa bladet som ska frysas och försök igen.`,
    en: `The sheet ${sheet} has no formulas to freeze. Show the sheet that is to be frozen and try again.`,
  };
}

/** A cell of the sheet has no figure. */
export function notReadyToFreeze(sheet: string, address: string, shows: string): Text {
  return shows === '#BUSY!'
    ? {
        sv: `Bladet ${sheet} räknas fortfarande: cellen ${address} är inte klar. Vänta tills den är det och försök igen.`,
        en: `The sheet ${sheet} is still being calculated: the cell ${address} is not ready. Wait until it is and try again.`,
      }
    : {
        sv: `Cellen ${address} på bladet ${sheet} visar ${shows}. Rätta felet, eller ta bort formeln, och frys igen.`,
        en: `The cell ${address} of the sheet ${sheet} shows ${shows}. Correct the error, or remove the formula, and freeze again.`,
      };
}

/** Why a sheet was not frozen, where nothing but that is to be told. */
export const freezeFailureTexts = {
  frozenWrongly: {
    sv: 'Siffrorna ändrades medan bladet frystes, så kopian är borttagen. Försök igen.',
    en: 'The figures changed while the sheet was being frozen, so the copy has been taken away. Try again.',
  },
} as const satisfies Texts;
