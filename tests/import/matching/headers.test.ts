import { listKinds } from '../../../src/import/kinds/index';
import { listKindIds, type ListKindId } from '../../../src/import/list';
import { filledBy, matchesOf } from './help';

/**
 * Headers as they stand in lists of Swedish municipalities, and the column that each must fill on its own. The first ones are those of
 * Malmö's MEKS; the rest are the words that case systems, finance systems and home-made lists use, with their slips of the pen.
 */
const known: readonly (readonly [kind: ListKindId, header: string, columnId: string])[] = [
  ['placements', 'Dossiernummer', 'person'],
  ['placements', 'Kundnummer (Procapita)', 'person'],
  ['placements', 'Boende', 'provider'],
  ['placements', 'Boendeformer', 'kind'],
  ['placements', 'Placeringsdatum', 'start'],
  ['placements', 'Utskrivningsdatum', 'end'],
  ['placements', 'Lagrum för placeringen', 'law'],
  ['placements', 'Placeringskostnad', 'dayPrice'],
  ['placements', 'Placeringskostnad per dygn', 'dayPrice'],
  ['placements', 'Arvode', 'fee'],
  ['placements', 'Omkostnad', 'expense'],
  ['placements', 'PlaceringsID', 'placementId'],
  ['placements', 'PLACERINGS-ID', 'placementId'],
  ['placements', 'Placeringsnr.', 'placementId'],
  ['placements', 'Personnummer', 'person'],
  ['placements', 'Pnr', 'person'],
  ['placements', 'P-nr', 'person'],
  ['placements', 'Person-id', 'person'],
  ['placements', 'Ärendenr', 'person'],
  ['placements', 'Aktnr', 'person'],
  ['placements', 'Fr.o.m.', 'start'],
  ['placements', 'Fr o m', 'start'],
  ['placements', 'FROM', 'start'],
  ['placements', 'Fom', 'start'],
  ['placements', 'Startdatum:', 'start'],
  ['placements', 'Start datum', 'start'],
  ['placements', 'Inskriven', 'start'],
  ['placements', 'Inskrivningsdatm', 'start'],
  ['placements', 'Verkställd fr.o.m.', 'start'],
  ['placements', 'Verkställd fr o m', 'start'],
  ['placements', 'T.o.m.', 'end'],
  ['placements', 'Tom', 'end'],
  ['placements', 'Till och med', 'end'],
  ['placements', 'Slutdatum', 'end'],
  ['placements', 'Utskriven', 'end'],
  ['placements', 'Utskrivningsdattum', 'end'],
  ['placements', 'Avslutsdatum', 'end'],
  ['placements', 'Verkställd t.o.m.', 'end'],
  ['placements', 'Placeringsform', 'kind'],
  ['placements', 'Placeringsforn', 'kind'],
  ['placements', 'Insats', 'kind'],
  ['placements', 'Insatstyp', 'kind'],
  ['placements', 'Vårdform', 'kind'],
  ['placements', 'Utförare', 'provider'],
  ['placements', 'Utforare', 'provider'],
  ['placements', 'Utfo\u0308rare', 'provider'],
  ['placements', 'Leverantör', 'provider'],
  ['placements', 'Placeringsställe', 'provider'],
  ['placements', 'Placeringställe', 'provider'],
  ['placements', 'Lagrum', 'law'],
  ['placements', 'Lag', 'law'],
  ['placements', 'Beslut enligt', 'law'],
  ['placements', 'Dygnspris (kr)', 'dayPrice'],
  ['placements', 'Dygnskostnad SEK', 'dayPrice'],
  ['placements', 'Dygnsavgift', 'dayPrice'],
  ['placements', 'Pris/dygn', 'dayPrice'],
  ['placements', 'Omkostnadsersättning', 'expense'],
  ['placements', 'Arvode/mån', 'fee'],
  ['placements', 'Planerat slutdatum', 'plannedEnd'],
  ['placements', 'Beräknat slutdatum', 'plannedEnd'],
  ['placements', 'Ansvarskod', 'unit'],
  ['placements', 'Kostnadsställe', 'unit'],
  ['placements', 'Verksamhetskod', 'activity'],
  ['placements', 'Registreringsdatum', 'registered'],
  ['placements', 'Uppdragstagarens födelseår', 'carerBorn'],
  ['prices', 'Från', 'validFrom'],
  ['prices', 'Giltig fr.o.m.', 'validFrom'],
  ['prices', 'Till', 'validTo'],
  ['prices', 'Gäller t.o.m.', 'validTo'],
  ['prices', 'Dygnspris', 'price'],
  ['prices', 'Pris, kr', 'price'],
  ['prices', 'Enhet', 'priceUnit'],
  ['budget', 'Period', 'month'],
  ['budget', 'Antal vårddygn', 'days'],
  ['budget', 'Budget (SEK)', 'amount'],
  ['budget', 'Snittpris', 'price'],
  ['ledger', 'Debet', 'debit'],
  ['ledger', 'Debetbelopp (kr)', 'debit'],
  ['ledger', 'Belopp debet', 'debit'],
  ['ledger', 'Debit', 'debit'],
  ['ledger', 'Kredit', 'credit'],
  ['ledger', 'Kredit belopp', 'credit'],
  ['ledger', 'Belopp, kredit', 'credit'],
  ['ledger', 'CREDIT', 'credit'],
  ['ledger', 'Bokf.datum', 'date'],
  ['ledger', 'Period', 'date'],
  ['ledger', 'Ver.nr', 'voucher'],
  ['ledger', 'Verifikatnr', 'voucher'],
  ['ledger', 'Fakturanr', 'voucher'],
  ['ledger', 'Konto', 'account'],
  ['ledger', 'Kst', 'unit'],
  ['ledger', 'Leverantör', 'provider'],
  ['ledger', 'Avser fr.o.m.', 'careFrom'],
  ['ledger', 'Avser t.o.m.', 'careTo'],
  ['ledger', 'Fakturerade dygn', 'days'],
  ['ledger', 'Utfall (kr)', 'amount'],
  ['absences', 'Insatsnr', 'placementId'],
  ['absences', 'Fr.o.m.', 'from'],
  ['absences', 'T.o.m.', 'to'],
  ['absences', 'Ersättningsgrad %', 'paid'],
  ['absences', 'Fr.o.m. dag', 'fromDay'],
  ['addOns', 'Tilläggskostnad', 'amount'],
  ['addOns', 'Beloppsenhet', 'amountUnit'],
  ['persons', 'Dossiernummer', 'person'],
  ['persons', 'Födelsedatum', 'born'],
  ['persons', 'Ersättningskategori', 'category'],
  ['claims', 'Dossiernummer', 'person'],
  ['claims', 'from', 'period'],
  ['claims', 'Kvartal', 'period'],
  ['claims', 'belopp', 'paid'],
  ['claims', 'Utbetald schablon', 'paid'],
  ['claims', 'Ansökt belopp', 'claimed'],
  ['claims', 'Beviljat belopp', 'decided'],
  ['claims', 'Beslutsdatum', 'decidedOn'],
  ['claims', 'Utbetalningsdag', 'paidOn'],
];

/** Headers that belong to none of the columns, or of which only a person can tell; each with the trap in it. */
const unknown: readonly (readonly [kind: ListKindId, header: string, trap: string])[] = [
  ['placements', 'Beslutsdatum', 'four letters from Slutdatum'],
  ['placements', 'Namn', 'a person, but no key'],
  ['placements', 'Namn på god man', 'another person'],
  ['placements', 'Extra personnummer', 'another number of the person'],
  ['placements', 'Kommentar till extra personnummer', 'holds the word personnummer'],
  ['placements', 'Födelsedata', 'whose: the child’s or the carer’s'],
  ['placements', 'Slutdatum avtal', 'the contract’s end, not the placement’s'],
  ['placements', 'Anledning till utskrivning', 'holds the word utskrivning'],
  ['placements', 'Total placeringstid (dagar)', 'counted by the other system'],
  ['placements', 'Antal dygn', 'counted by the other system, and would go before our own count'],
  ['placements', 'Månadskostnad', 'neither fee nor expense'],
  ['placements', 'Enhet', 'provider or organisation'],
  ['placements', 'Pris', 'per what'],
  ['placements', 'Typ', 'of what'],
  ['placements', 'Från', 'a date or a place'],
  ['placements', 'Startdatum 2', 'a second one'],
  ['placements', 'Placeringskostnad 2025', 'a year’s'],
  ['placements', 'Dygnspris (tkr)', 'thousands'],
  [
    'placements',
    'Omkostnadsersättning per månad tkr',
    'thousands, in a header so long that three letters count little',
  ],
  ['placements', 'Ej placeringsdatum', 'a negation'],
  ['placements', 'Beräknat startdatum', 'near to beräknat slutdatum'],
  ['placements', 'Kön', 'short'],
  ['placements', 'Personnumer', 'a slip of the pen, in what names persons'],
  ['placements', 'Omkostnadsersätning kr', 'a slip of the pen, in money'],
  ['placements', 'Omkostnad/år', 'a year’s'],
  ['placements', 'Placeringstid', 'a time, one letter from the placement’s ID'],
  ['placements', 'Nationalitet', 'not read'],
  ['placements', 'Anvisningskommun', 'not read'],
  ['placements', 'Beslut fr.o.m.', 'the decision’s first day, not the placement’s'],
  ['placements', 'PUT', 'short'],
  ['placements', '', 'blank'],
  ['placements', '---', 'blank once it is normalised'],
  ['placements', 'UtfÃ¶rare', 'UTF-8 read as Windows-1252'],
  ['placements', 'Utf\ufffdrare', 'Windows-1252 read as UTF-8'],
  ['placements', 'PlaceringsstŠlle', 'Mac OS Roman read as Windows-1252, one letter of sixteen'],
  ['placements', 'Placeringsst„lle', 'IBM 850 read as Windows-1252'],
  ['placements', 'Placeringsstõlle', 'Windows-1252 read as IBM 850'],
  ['placements', 'Placeringsst‰lle', 'Windows-1252 read as Mac OS Roman'],
  ['prices', 'Månadspris', 'a price for the day is what is expected'],
  ['prices', 'Moms %', 'the tax, not its compensation'],
  ['prices', 'Momskompensation kr', 'an amount, not a share'],
  ['budget', 'Budget tkr', 'thousands'],
  ['budget', 'Årsbudget', 'a whole year’s'],
  ['budget', 'Utfall', 'the other side'],
  ['placements', 'Kontaktperson telefon', 'another person, and how to reach them'],
  ['placements', 'Socialsekreterare', 'a name'],
  ['placements', 'Vårdnadshavare', 'a name'],
  ['placements', 'Diagnos', 'what nobody may see'],
  ['placements', 'Utredningsdatum', 'not the placement’s'],
  ['placements', 'Uppföljningsdatum', 'not the placement’s'],
  ['placements', 'Anteckning', 'free text'],
  ['ledger', 'Text', 'free text: names may stand in it'],
  ['ledger', 'Verifikationstext', 'free text: names may stand in it'],
  ['ledger', 'Attestant', 'a name'],
  ['ledger', 'Förfallodatum', 'when the invoice is paid'],
  ['ledger', 'Moms', 'a part of the amount'],
  ['ledger', 'Belopp tkr', 'thousands'],
  ['ledger', 'Debetsaldo', 'a balance is no booking'],
  ['addOns', 'Vad', 'free text: names may stand in it'],
  ['addOns', 'Kommentar', 'free text'],
  ['absences', 'Orsak', 'why the person is away is nobody’s business'],
  ['absences', 'Ersättning kr', 'an amount, not a share'],
  ['absences', 'Antal dagar', 'counted by the other system'],
  ['persons', 'Namn', 'a person, but no key'],
  ['persons', 'Medborgarskap', 'not read'],
  ['persons', 'Beslutsdatum', 'the decision’s day'],
  ['claims', 'kommentar', 'free text'],
  ['claims', 'to', 'a quarter needs no last day'],
  ['claims', 'Handläggare', 'a name'],
];

describe('a header alone', () => {
  test.each(known)('in a list of %s, %j fills %s', (kind, header, columnId) => {
    expect(filledBy([header], { kind })).toEqual({ [columnId]: header });
  });

  test.each(unknown)('in a list of %s, %j fills nothing (%s)', (kind, header) => {
    expect(filledBy([header], { kind })).toEqual({});
  });

  it('is tried on enough of them', () => {
    expect(known.length).toBeGreaterThanOrEqual(60);
    expect(unknown.filter(([kind]) => kind === 'placements').length).toBeGreaterThanOrEqual(40);
  });
});

describe('whole lists', () => {
  it('of placements as MEKS writes them', () => {
    const headers =
      'Dossiernummer;Boende;Placeringsdatum;Utskrivningsdatum;Anledning till utskrivning;Placeringsspecifikation;' +
      'Lagrum för placeringen;Placeringskostnad;Avtal familje-/jour/nätverkshem utrett;Slutdatum avtal;Arvode;Omkostnad;' +
      'Uppdragstagare;Födelsedata;Anställningsnummer';
    expect(filledBy(headers.split(';'))).toEqual({
      person: 'Dossiernummer',
      provider: 'Boende',
      start: 'Placeringsdatum',
      end: 'Utskrivningsdatum',
      law: 'Lagrum för placeringen',
      dayPrice: 'Placeringskostnad',
      fee: 'Arvode',
      expense: 'Omkostnad',
    });
  });

  it('of children looked after in England, of which nothing is like ours', () => {
    const headers =
      'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,LA,YEAR';
    expect(filledBy(headers.split(','))).toEqual({});
  });

  it.each(listKindIds)('of %s as the workbook itself has them, in either language', (kind) => {
    const { table, source, freeTexts } = listKinds[kind];
    const columns = table.columns.filter(({ id }) => id !== source);
    for (const language of ['sv', 'en'] as const) {
      const headers = columns.map(({ header }) => header[language]);
      const ofTable = matchesOf(headers, { kind }).filter(({ sideOf }) => sideOf === null);
      const found = ofTable.map(({ header, origin }) => [header, origin]);
      const expected = columns.map(({ id }, index) =>
        freeTexts.includes(id) ? [null, null] : [index, 'exact'],
      );
      expect(found).toEqual(expected);
    }
  });

  it.each(listKindIds)('of headers that are not wanted, in a list of %s, nothing is filled', (kind) => {
    const wanted = new Set(known.filter(([of]) => of === kind).map(([, header]) => header));
    const headers = unknown.filter(([of]) => of === kind).map(([, header]) => header);
    expect(
      filledBy(
        headers.filter((header) => !wanted.has(header)),
        { kind },
      ),
    ).toEqual({});
  });
});
