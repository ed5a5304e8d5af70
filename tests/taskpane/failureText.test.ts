import type { Failure } from '../../src/host/failure';
import { failureText } from '../../src/taskpane/failureText';

it.each<[Failure, RegExp, RegExp]>([
  [
    { failure: 'tableChanged', table: 'Placeringar' },
    /^Tabellen Placeringar ändrades medan listan skrevs\. Inget är ändrat av importen; importera igen\.$/u,
    /^The table Placeringar was changed while/u,
  ],
  [
    { failure: 'notTidied' },
    /avbruten och kunde inte återställas.*öppna Vårddygn igen\.$/u,
    /could not be put right/u,
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
