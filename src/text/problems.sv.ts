import { excelErrorName } from './excelErrors';
import { formatsOf } from './format';
import { inWords } from './inWords';
import type { Text } from './language';
import { missingPricesSentence } from './missingPricesSentence';
import type { ProblemTexts } from './problems';

const { day, number, value } = formatsOf('sv');

const size = (rows: number, columns: number): string =>
  `${number(rows)} ${rows === 1 ? 'rad' : 'rader'} och ${number(columns)} ${columns === 1 ? 'kolumn' : 'kolumner'}`;

/** Where one of the two is a single cell already, a single cell was no help. */
const orOneCell = (length: number, otherLength: number): string =>
  length > 1 && otherLength > 1 ? ', eller en enda cell som gäller alla rader' : '';

/** Hundredths of a whole. */
const percent = 100;

const oneOf = (names: readonly Text[]): string =>
  inWords(
    names.map(({ sv }) => sv),
    'eller',
  );

/** Every problem in Swedish. */
export const swedish: ProblemTexts = {
  places: { row: 'rad', column: 'kolumn', tableRow: 'tabellrad' },
  sentences: {
    endBeforeStart: ({ start, end }) =>
      `slutdatum ${day(end)} ligger före startdatum ${day(start)}. Rätta det datum som är fel.`,
    rowEndsBeforeItStarts: ({ row, start, end }) =>
      `slutdatum ${day(end)} på rad ${number(row + 1)} ligger före startdatum ${day(start)}. Rätta det datum som är fel.`,
    windowEndsBeforeItStarts: ({ from, to }) =>
      `perioden slutar ${day(to)}, innan den börjar ${day(from)}. Rätta från eller till.`,
    openWithoutEnd: ({ start }) =>
      `placeringen från ${day(start)} pågår (slutdatum är tomt), så det behövs en sista dag. Ange periodens slut (till) eller ett avstämningsdatum, till exempel den dag då listan togs ut.`,
    openWithoutAsOf: ({ row }) =>
      `placeringen pågår, och det gör även personens placering på rad ${number(row + 1)}. Ange avstämningsdatum, så att deras gemensamma dygn kan räknas.`,
    divisionByZero: () => 'det blir en division med 0.',
    negativePrice: ({ pricePerDay }) =>
      `dygnspriset ${number(pricePerDay)} är mindre än 0. Skriv ett pris större än 0.`,
    amountOutOfRange: ({ amount }) => `beloppet ${number(amount)} är för stort för att räknas exakt.`,
    rateOutOfRange: ({ rate }) =>
      `satsen ${number(rate)} är ingen andel mellan 0 och 1. Skriv 0,3142, eller en cell som visar 31,42 %.`,
    monthsNotWhole: ({ months }) => `${number(months)} är inte ett helt antal månader. Skriv till exempel 6.`,
    afterLastValidDay: ({ from }) =>
      `räknat från ${day(from)} hamnar dagen efter 9999-12-31, den sista som finns.`,
    missingContribution: ({ year, age }) =>
      age === null
        ? `arbetsgivaravgift saknas för ${year}. Lägg till årets satser i tabellen Avgifter.`
        : `arbetsgivaravgift saknas för ${year} vid ${number(age)} års ålder. Lägg till en rad i tabellen Avgifter, och kontrollera uppdragstagarens födelseår.`,
    absencesOverlap: ({ row, otherRow }) =>
      `tabellraderna ${number(row + 1)} och ${number(otherRow + 1)} i Frånvaro sänker samma del samma dag. Rätta datumen på en av dem.`,
    nothingInvested: () => 'det finns ingen kostnad att betala tillbaka. Skriv kostnaden för minst ett år.',
    notPaidBack: ({ years, saved, invested }) =>
      `inte återbetald på ${number(years)} år: ${number(saved)} kr sparat mot ${number(invested)} kr i kostnad. Ta med fler år, eller räkna om vad som krävs.`,
    missingDate: () => 'datum saknas. Skriv ett datum, till exempel 2026-01-31.',
    missingPrice: () => 'pris saknas (tomt eller 0). Skriv ett pris, eller fri om platsen är gratis.',
    notInPriceList: ({ kind, provider, date }) =>
      `prislistan har inget pris för ${kind === null ? 'en tom placeringsform' : value(kind)}${provider === null ? '' : ` hos ${value(provider)}`} den ${day(date)}. Lägg till en rad i prislistan, eller kontrollera hur namnen är skrivna.`,
    missingPrices: (problem) => missingPricesSentence(problem, 'sv'),
    notInRates: ({ category, from, to }) =>
      `Ersättningsbelopp har ingen rad för kategorin ${value(category)} ${day(from)}–${day(to)}. Lägg till en rad, eller kontrollera hur kategorin är skriven.`,
    placementNotFound: ({ id }) =>
      `placeringen ${value(id)} finns inte i tabellen. Kontrollera hur dess Placerings-ID är skrivet.`,
    missingPay: () =>
      'både arvode och omkostnad saknas (tomma eller 0). Skriv minst det ena, eller fri om hemmet är gratis.',
    missingRate: () =>
      'avgiftssats saknas fast det finns ett arvode. Skriv satsen som andel, till exempel 0,3142, eller fri om ingen avgift betalas.',
    missingPerson: () => 'person saknas. Skriv personens nyckel eller ta bort raden.',
    notADate: (problem) =>
      `${value(problem.value)} är inget datum. Skriv datumet som år-månad-dag, till exempel 2026-01-31.`,
    dateOutOfRange: ({ serial }) =>
      `talet ${number(serial)} är inget datum mellan 1900-03-01 och 9999-12-31. Skriv datumet som år-månad-dag, till exempel 2026-01-31.`,
    notANumber: (problem) =>
      typeof problem.value === 'string'
        ? `${value(problem.value)} är text, inte ett tal. Skriv talet med bara siffror och decimaltecken, till exempel 1234,50.`
        : `${value(problem.value)} är inte ett tal. Skriv ett tal, till exempel 1234,50.`,
    notFinite: () => 'värdet är inget ändligt tal. Rätta den beräkning som det kommer från.',
    negativeAmount: ({ amount }) => `${number(amount)} är mindre än 0. Skriv beloppet utan minustecken.`,
    notAPerson: (problem) =>
      `${value(problem.value)} är ingen person. Skriv personens nyckel som text eller tal.`,
    notAName: (problem) => `${value(problem.value)} är inget namn. Skriv namnet eller koden som text.`,
    notAYear: (problem) =>
      `${value(problem.value)} är inget födelseår. Skriv året med fyra siffror, till exempel 1968.`,
    quantityOutOfRange: ({ quantity }) =>
      `antalet ${number(quantity)} ligger inte mellan 0 och 1\u00a0000\u00a0000. Skriv det avtalade antalet dygn, till exempel 2,5.`,
    notWhole: (problem) =>
      `${number(problem.value)} är inget helt tal från ${number(problem.least)}. Skriv ett helt tal.`,
    blankCell: () => 'cellen är tom. Fyll i den eller ta bort raden.',
    unusedAmount: () =>
      'beloppet används inte där kostnaden avgör vad som betalas. Ta bort det, eller skriv schablon i kolumnen Regel.',
    notATable: () =>
      'området är ingen tabell. Ange hela tabellen med rubrikraden, till exempel Placeringar[#Alla].',
    missingColumn: ({ column }) =>
      `kolumnen ${column.sv} saknas. Ange hela tabellen med rubrikraden, och kontrollera rubrikerna.`,
    columnGivenTwice: ({ column, headers: [one, other] }) =>
      `kolumnerna ${value(one)} och ${value(other)} betyder båda ${column.sv}. Ta med bara den ena, eller ge den som ska gälla rubriken ${column.sv}.`,
    rowGivenAgain: ({ tableRow }) =>
      `samma år, form, ansvar, verksamhet och utförare står redan på tabellrad ${number(tableRow)}. Slå ihop raderna eller ta bort den ena.`,
    missingTable: ({ table }) =>
      `tabellen ${table.sv} behövs för det som efterfrågas. Ange den med rubrikraden, till exempel ${table.sv}[#Alla].`,
    missingOption: ({ option }) =>
      `valet ${value(option.sv)} behövs för det som efterfrågas. Skriv det på en rad i tabellen med val, med dess värde bredvid.`,
    tooLittleHistory: ({ days, arrivals }) =>
      `listan visar ${number(days)} dagar bakåt med ${number(arrivals)} nya placeringar; en helårsprognos behöver 365 dagar och tio. Det som pågår visas ändå. Är listan fullständig längre bakåt: skriv dagen vid valet Historik från.`,
    tooManyMonths: ({ months }) =>
      `perioden rymmer ${number(months)} kalendermånader; en prognos placering för placering har plats för tolv. Välj en kortare period.`,
    forecastTooLong: () =>
      'prognosen sträcker sig över mer än tio år. Välj en senare första dag eller en tidigare sista.',
    differentWindows: ({ from, to, otherFrom, otherTo }) =>
      `den tidigare prognosen gäller ${day(from)}–${day(to)} och den senare ${day(otherFrom)}–${day(otherTo)}. Jämför två prognoser av samma period.`,
    forecastsReversed: ({ asOf, otherAsOf }) =>
      `den tidigare prognosen är gjord per ${day(asOf)}, efter den senare per ${day(otherAsOf)}. Byt plats på dem.`,
    severalForecasts: () =>
      'raderna hör till flera prognoser. Ta med kolumnen Prognos och ange vilken som ska jämföras.',
    forecastNotFound: ({ id }) =>
      id === null
        ? 'ingen prognos är fryst än. Frys en under Prognos i fönstret innan den kan jämföras.'
        : `prognosen ${value(id)} finns inte i tabellen. Kontrollera hur den heter i tabellen Prognoser.`,
    shareOutOfRange: ({ share, least }) =>
      `${number(share)} är ingen andel mellan ${number(least * percent)} % och 100 %. Skriv 0,2, eller en cell som visar 20 %.`,
    unknownKind: (problem) =>
      `placeringsformen ${value(problem.value)} finns varken bland placeringarna, i prislistan eller i Former. Kontrollera hur den är skriven.`,
    cellNotUsed: ({ change }) => `cellen används inte för att ${change.sv}. Töm den.`,
    sameKind: () => 'dygnen har redan den formen. Skriv en annan form som de flyttas till.',
    movesTooMuch: ({ share }) =>
      `scenariots flyttar tar tillsammans ${number(share * percent)} % av formens dygn. Minska andelarna till högst 100 %.`,
    noDaysOfKind: () =>
      'formen har kostnad men inga dygn, så det finns inga dygn att flytta eller prissätta. Använd ändra pris med procent.',
    noPriceOfKind: () =>
      'inget säger vad ett dygn i formen kostar framåt. Lägg till en rad för formen i prislistan, utan utförare.',
    unknownTable: ({ headers, expected }) =>
      `rubrikerna ${headers.map(value).join(', ')} hör inte till någon tabell som går att använda här. Ange ${oneOf(expected)}, med rubrikraden.`,
    tableGivenTwice: ({ table }) => `tabellen ${table.sv} är angiven två gånger. Ta bort den ena.`,
    unknownWord: (problem) =>
      `${value(problem.value)} är inget av orden som går att använda. Skriv ${oneOf(problem.words)}.`,
    errorInCell: ({ error }) =>
      `cellen innehåller felet ${excelErrorName(error, 'sv')}. Rätta den cellen först.`,
    notOneColumn: ({ rows, columns }) =>
      `området har ${size(rows, columns)}. Ange en enda kolumn (eller en enda rad).`,
    notOneCell: ({ rows, columns }) => `området har ${size(rows, columns)}. Ange en enda cell.`,
    unequalLengths: ({ length, other, otherLength }) =>
      `området har ${number(length)} ${length === 1 ? 'cell' : 'celler'}, men ${other.sv} har ${number(otherLength)}. Ange lika långa områden${orOneCell(length, otherLength)}.`,
    differentDirections: ({ other }) =>
      `området går åt ett annat håll än ${other.sv}. Ange båda som kolumner eller båda som rader.`,
    badRows: ({ count, first }, tell) =>
      count === 1 ? tell(first) : `${number(count)} rader kan inte räknas. Den första: ${tell(first)}`,
    tooLarge: () =>
      'svaret är större än de 5 MB som Excel tar emot från en funktion. Dela området i flera formler.',
    tooManyYears: ({ years, most }) =>
      `området har ${number(years)} år, och mer än ${number(most)} räknas inte. Ange ett kortare område, en cell för varje år.`,
    notFetched: () =>
      'funktionen kunde inte hämtas. Kontrollera nätet och räkna sedan om arbetsboken med Ctrl+Alt+F9.',
  },
};
