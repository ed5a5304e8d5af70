import { formatsOf } from './format';
import { hasParts, lacksCentury, twoReadings } from './listProblemReadings';
import type { ListProblemTexts } from './listProblems';

const { day, number, value } = formatsOf('sv');

const megabytes = (bytes: number): string => number(Math.round(bytes / 1_048_576));

/** Everything that can be said of a list, in Swedish. */
export const swedish: ListProblemTexts = {
  places: { row: 'rad' },
  remarks: {
    blankCell: () => 'cellen är tom men måste fyllas i.',
    nobodyNamed: (_, raw) => `${value(raw)} är ingen person. Skriv vem raden gäller.`,
    unreadableDate: (_, raw) =>
      hasParts(raw)
        ? `${value(raw)} är inget datum i den form som listan har. Skriv till exempel 2026-01-31, eller välj en annan datumordning.`
        : `${value(raw)} är inget datum. Skriv till exempel 2026-01-31.`,
    ambiguousDate: (_, raw) =>
      lacksCentury(raw)
        ? `${value(raw)} säger inte vilket århundrade det är, och listan visar det inte heller. Välj sista år på 2000-talet för kolumnen.`
        : `${value(raw)} kan läsas med dagen eller månaden först, och listan visar inte vilket som gäller. Välj datumordning.`,
    noSuchDate: (_, raw) => `datumet ${value(raw)} finns inte. Rätta dag, månad eller år.`,
    unreadableNumber: (_, raw) =>
      /\d/u.test(raw)
        ? `${value(raw)} är inget tal i den form som listan har. Rätta det, eller välj ett annat decimaltecken.`
        : `${value(raw)} är inget tal. Skriv ett belopp, eller lämna cellen tom.`,
    ambiguousNumber: (_, raw) => ambiguousNumber(raw),
    numberCutOff: (_, raw) =>
      `${value(raw)} är ett nummer som har kortats av, så att de sista siffrorna är borta. Exportera listan igen med kolumnen som text.`,
    numberOutOfRange: (_, raw) => `${value(raw)} är ett större tal än kolumnen kan hålla.`,
    negativeCharge: (_, raw) =>
      `${value(raw)} är mindre än 0. Skriv priset, ersättningen eller antalet utan minustecken.`,
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
    errorCell: (_, raw) => `cellen innehåller felet ${value(raw)}. Rätta den i filen.`,
    unknownValue: (_, raw) =>
      `${value(raw)} är okänt i arbetsboken och skrivs som det står. Para ihop det med ett känt värde. En placeringsform kan också läggas till i tabellen Former.`,
    noPerson: (_, raw) =>
      `${value(raw)} är ingen person. Raden tas med utan person, och ingen annan rad hör ihop med den. Skriv ett eget nummer eller ID för var och en.`,
    startsInFuture: ({ start }) => `placeringen börjar ${day(start)}, efter listans datum.`,
    plannedBeforeStart: ({ start }) =>
      `det planerade slutet ligger före startdatumet ${day(start)}. Raden räknas ändå; rätta datumet.`,
    longStay: ({ years }) => `placeringen varar i ${number(years)} år. Kontrollera datumen.`,
    unusualPrice: ({ usual }, raw) =>
      `priset ${value(raw)} ligger långt från formens vanliga pris i listan, ${number(usual)} kronor. Kontrollera priset.`,
    bornAfterStart: () => 'födelsedatumet ligger efter startdatum. Kontrollera båda.',
    missingPrice: () =>
      'raden har inget pris, arvode eller omkostnad, fast andra rader har det. Utan pris i prislistan blir kostnaden okänd.',
    twoIdentities: ({ row }) =>
      `personen kan vara densamma som på rad ${number(row)}, under ett annat nummer. Är det så, skriv det i tabellen SammaPerson.`,
    beyondLegalLimit: ({ law }) =>
      law === 'lvm'
        ? 'vården enligt LVM har varat längre än sex månader (LVM 20 §). Kontrollera slutdatum.'
        : 'placeringen i jourhem har varat längre än två månader. Den får pågå högst så länge efter avslutad utredning (22 kap. 4 § socialtjänstlagen). Kontrollera form och slutdatum.',
    overlapsRow: ({ row, days }) =>
      `raden överlappar rad ${number(row)} med ${number(days)} dygn. Båda räknas.`,
    stillOpen: () => 'raden har inget slutdatum. Kontrollera att placeringen pågår.',
    protectedIdentity: () => 'personen har skyddade uppgifter. Utförare och namn har utelämnats.',
    debitAndCredit: ({ debit, credit, amount }) =>
      `både debet, ${number(debit)}, och kredit, ${number(credit)}, är ifyllda. Beloppet blir skillnaden, ${number(amount)} kronor.`,
    negativeCredit: (_, raw) =>
      `krediten ${value(raw)} är mindre än 0 och höjer därför beloppet. Kontrollera att listan ska läsas så.`,
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
    oldOrProtectedWorkbook: () =>
      'Filen är en Excelbok av äldre slag (.xls) eller skyddad med lösenord. Öppna den i Excel och spara den som .xlsx utan lösenord.',
    damagedWorkbook: () =>
      'Excelboken är skadad och kan inte läsas. Öppna den i Excel, spara den på nytt som .xlsx och försök igen.',
    unsafeWorkbook: () =>
      'Filen ser inte ut som något som Excel skriver och läses därför inte. Öppna den i Excel, spara den på nytt som .xlsx och försök igen.',
    workbookTooLarge: ({ largest }) =>
      `Bladet är för stort: högst ${number(largest)} celler kan läsas ur en Excelbok. Spara bladet som CSV UTF-8; då kan fler rader läsas.`,
    noSuchSheet: () => 'Det valda bladet finns inte i Excelboken. Välj ett annat.',
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
