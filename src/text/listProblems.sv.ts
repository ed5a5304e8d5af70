import { formatsOf } from './format';
import { twoReadings } from './listProblemReadings';
import type { ListProblemTexts } from './listProblems';

const { day, number, value } = formatsOf('sv');

const megabytes = (bytes: number): string => number(Math.round(bytes / 1_048_576));

/** Everything that can be said of a list, in Swedish. */
export const swedish: ListProblemTexts = {
  places: { row: 'rad' },
  remarks: {
    blankCell: () => 'cellen är tom men måste fyllas i.',
    unreadableDate: (_, raw) =>
      `${value(raw)} är inget datum i den form som listan har. Skriv till exempel 2026-01-31, eller välj en annan datumordning.`,
    ambiguousDate: (_, raw) =>
      `${value(raw)} kan läsas med dagen eller månaden först, och listan visar inte vilket som gäller. Välj datumordning.`,
    noSuchDate: (_, raw) => `datumet ${value(raw)} finns inte. Rätta dag, månad eller år.`,
    unreadableNumber: (_, raw) =>
      `${value(raw)} är inget tal i den form som listan har. Rätta det, eller välj ett annat decimaltecken.`,
    ambiguousNumber: (_, raw) => ambiguousNumber(raw),
    numberCutOff: (_, raw) =>
      `${value(raw)} är ett nummer som har kortats av, så att de sista siffrorna är borta. Exportera listan igen med kolumnen som text.`,
    numberOutOfRange: (_, raw) => `${value(raw)} är ett större tal än kolumnen kan hålla.`,
    negativeCharge: (_, raw) =>
      `${value(raw)} är mindre än 0. Skriv priset eller ersättningen utan minustecken.`,
    unreadableYear: (_, raw) =>
      `${value(raw)} säger inget födelseår. Skriv året med fyra siffror, till exempel 1968.`,
    wordNotTaken: ({ words }, raw) =>
      `${value(raw)} är inget av orden som går att använda. Skriv ${words.map(({ sv }) => sv).join(' eller ')}.`,
    endsBeforeStart: ({ start, end }) =>
      `slutdatum ${day(end)} ligger före startdatum ${day(start)}. Rätta det datum som är fel.`,
    textTooLong: ({ length }) => `texten har ${number(length)} tecken, fler än en cell rymmer. Korta den.`,
    personalNumberHere: () =>
      'här står ett personnummer, och inte det som kolumnen är till för. Kontrollera att rätt kolumn är vald.',
    twoCenturies: () =>
      'samma personnummer står med olika sekel i listan. Rätta seklet, så att det blir en enda person.',
    cellsBeyondHeader: ({ cells, columns }) =>
      `raden har ${number(cells)} celler, men listan har ${number(columns)} ${columns === 1 ? 'kolumn' : 'kolumner'}. Något i raden har hamnat utanför sin kolumn.`,
    wrongCheckDigit: () =>
      'personnumret har fel kontrollsiffra. Raden tas med, men personen kan förekomma under två nummer.',
    sameAsEarlierRow: ({ row }) =>
      `raden är likadan som rad ${number(row)}. Båda tas med; kontrollera att de är två placeringar.`,
  },
  refusals: {
    empty: () => 'Det finns ingen text att läsa.',
    notText: ({ what }) =>
      what === null
        ? 'Filen är ingen textfil. Spara listan som CSV och välj den filen.'
        : `Filen är ${{ picture: 'en bild', pdf: 'en PDF', archive: 'ett arkiv', document: 'ett dokument' }[what]} och ingen lista. Spara listan som CSV och välj den filen.`,
    excelFile: () =>
      'Filen är en Excelbok. Öppna den i Excel och spara bladet som CSV UTF-8, eller kopiera området och klistra in det här.',
    fileTooLarge: ({ size, largest }) =>
      `Filen är på ${megabytes(size)} MB. Högst ${megabytes(largest)} MB kan läsas. Dela listan.`,
    tooManyColumns: ({ row, largest }) =>
      `Rad ${number(row)} har fler än ${number(largest)} kolumner. Kontrollera att filen är en lista och att rätt skiljetecken är valt.`,
    tooManyRows: ({ largest }) => `Listan har fler än ${number(largest)} rader. Dela den.`,
    cellTooLong: ({ row, column, length, largest }) =>
      `Cellen på rad ${number(row)} i kolumn ${number(column)} har minst ${number(length)} tecken. En cell rymmer ${number(largest)}. Kontrollera citattecknen och skiljetecknet.`,
    brokenQuote: ({ row }) =>
      `På rad ${number(row)} står ett citattecken som inte är avslutat eller som står fel. Rätta raden i filen; det som följer efter den kan inte läsas säkert.`,
    noRows: () => 'Listan har en rubrikrad men inga rader under den.',
    wrongEncoding: () => 'Filen är inte skriven i den teckenkodning som är vald. Välj en annan.',
    damagedLetters: ({ row }) =>
      `Filen är skriven i UTF-8, men bokstäver i den är skadade, först på rad ${number(row)}. Hämta listan på nytt ur systemet, eller öppna den i Excel och klistra in raderna.`,
  },
};

function ambiguousNumber(raw: string): string {
  const readings = twoReadings(raw);
  return readings === null
    ? `${value(raw)} kan vara procent eller inte, eftersom kolumnen har båda. Skriv procenttecken efter procenten.`
    : `${value(raw)} kan vara ${number(readings.grouped)} eller ${number(readings.decimal)}. Välj decimaltecken.`;
}
