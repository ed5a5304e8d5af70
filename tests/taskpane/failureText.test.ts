import type { Failure } from '../../src/host/failure';
import { failureText } from '../../src/taskpane/failureText';

it.each<[Failure, RegExp, RegExp]>([
  [
    { failure: 'tableChanged', table: 'Placeringar' },
    /^Tabellen Placeringar ändrades under skrivningen\. .*försök igen\.$/u,
    /^The table Placeringar was changed during the writing/u,
  ],
  [
    { failure: 'notTidied' },
    /avbruten och kunde inte återställas.*öppna Vårddygn igen\.$/u,
    /could not be put right/u,
  ],
  [
    { failure: 'notTakenBack' },
    /arbetsboken kunde inte återställas: en tabell kan vara halvskriven\..*återställ sedan arbetsboken\.$/u,
    /could not be restored: a table may be half written/u,
  ],
  [
    { failure: 'takenBack', why: 'cellEdit', code: '' },
    /inget är ändrat i arbetsboken\. .*avsluta redigeringen av cellen \(Enter eller Esc\)/u,
    /nothing in the workbook has been changed\. .*end the editing of the cell/u,
  ],
  [
    { failure: 'importUnderWay', list: 'lista.csv', when: '2026-11-22 14:05' },
    /^Skrivningen av lista\.csv från 2026-11-22 14:05 är inte avslutad: .*återställ arbetsboken först\.$/u,
    /^The writing of lista\.csv from 2026-11-22 14:05 is not over/u,
  ],
  [
    { failure: 'tablesMissing', tables: ['forecasts', 'forecastLines'] },
    /ingen är fryst än\. Frys prognosen först, under Prognos\.$/u,
    /none is frozen yet\. Freeze the forecast first, under Forecast\.$/u,
  ],
  [
    { failure: 'undoChanged', table: 'Budget' },
    /Budget har ändrats efter importen/u,
    /Budget has been changed/u,
  ],
])('%j says what happened and what to do, in both languages', (failure, sv, en) => {
  const text = failureText(failure);
  expect(text.sv).toMatch(sv);
  expect(text.en).toMatch(en);
});
