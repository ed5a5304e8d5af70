import { listKinds } from '../../../src/import/kinds/index';
import { listKindIds, type ListKindId } from '../../../src/import/list';
import { detectedKind } from '../../../src/import/records/detectedKind';

/** Headers as they stand in lists out of case systems, finance systems and home-made workbooks. */
const lists: readonly (readonly [kind: ListKindId, headers: string, about: string])[] = [
  [
    'placements',
    'Dossiernummer;Boende;Placeringsdatum;Utskrivningsdatum;Anledning till utskrivning;Placeringsspecifikation;' +
      'Lagrum för placeringen;Placeringskostnad;Avtal familje-/jour/nätverkshem utrett;Slutdatum avtal;Arvode;Omkostnad',
    'MEKS',
  ],
  [
    'placements',
    'Personnummer;Namn;Insats;Utförare;Fr.o.m.;T.o.m.;Lagrum;Dygnspris;Handläggare;Beslutsdatum',
    'a case system; a decision’s day is not a claim’s',
  ],
  ['placements', 'Placerings-ID;Person;Placeringsform;Startdatum;Slutdatum;Belopp', 'an amount of some kind'],
  ['placements', 'Personnr;Placeringsform;Utförare;Från;Till;kr/dygn', 'a price list names no persons'],
  [
    'placements',
    'Personnr;Placeringsform;Utförare;Från;Till;kr/dygn;Ansvar;Verksamhet',
    'with the coding of the ledger',
  ],
  ['prices', 'Placeringsform;Utförare;Från;Till;Dygnspris', 'the same without persons'],
  ['prices', 'Vårdform;Leverantör;Giltig fr.o.m.;Giltig t.o.m.;Dygnspris;Ärendenr', 'a case of buying'],
  ['prices', 'Placeringsform;Utförare;Gäller från;Gäller till;Pris;Enhet', 'our own'],
  ['prices', 'Vårdform;Leverantör;Giltig fr.o.m.;Giltig t.o.m.;Dygnspris;Moms %', 'a framework agreement'],
  ['budget', 'Månad;Placeringsform;Ansvar;Verksamhet;Dygn;Pris;Belopp', 'our own'],
  ['budget', 'Period;Placeringsform;Budgeterade dygn;Budgeterat belopp', 'a home-made one'],
  [
    'ledger',
    'Konto;Ansvar;Verksamhet;Aktivitet;Projekt;Motpart;Period;Vernr;Ver.datum;Text;Belopp',
    'out of a finance system',
  ],
  ['ledger', 'Bokföringsdatum;Leverantör;Fakturanr;Kst;Vht;Konto;Verifikationstext;Utfall', 'another'],
  ['ledger', 'Datum;Verifikation;Konto;Belopp', 'the least'],
  ['ledger', 'Period;Konto;Debet;Kredit', 'debit and credit apart'],
  ['ledger', 'Bokföringsdatum;Konto;Debetbelopp', 'one side alone: what is missing is asked for'],
  [
    'ledger',
    'Datum;Ansvar;Verksamhet;Konto;Utförare;Verifikation;Placerings-ID;Avser från;Avser till;Dygn;Text;Belopp',
    'our own',
  ],
  ['absences', 'Placerings-ID;Från;Till;Från dag;Del;Ersättning %', 'our own'],
  ['absences', 'Insatsnr;Startdatum;Slutdatum;Orsak;Ersättningsgrad', 'out of a case system'],
  ['addOns', 'Placerings-ID;Från;Till;Belopp;Enhet;Vad', 'our own'],
  ['addOns', 'Placeringsnummer;Fr.o.m. datum;T.o.m. datum;Tilläggskostnad;Belopp per;Tillägg', 'home-made'],
  ['persons', 'Person;Född;Kategori;Från;Till', 'our own'],
  ['persons', 'Dossiernummer;Namn;Födelsedatum;Kategori;Fr.o.m.;T.o.m.', 'home-made'],
  [
    'claims',
    'Person;Period;Slag;Sökt;Beslutat;Utbetalt;Sökt datum;Beslutsdatum;Utbetalningsdatum',
    'our own',
  ],
  [
    'claims',
    'Dossiernummer;from;to;belopp;kommentar',
    'what the Migration Agency has paid, as MEKS reads it',
  ],
  ['claims', 'Dossiernr;Kvartal;Ersättningstyp;Ansökt belopp;Beviljat belopp;Utbetald datum', 'home-made'],
];

describe('the kind of list', () => {
  test.each(lists)('is %s by the headers %s (%s)', (kind, headers) => {
    expect(detectedKind(headers.split(';')).id).toBe(kind);
    expect(detectedKind(headers.split(';').reverse()).id).toBe(kind);
  });

  test.each(listKindIds)('%s is known by its own headers, in either language', (kind) => {
    for (const language of ['sv', 'en'] as const) {
      const headers = listKinds[kind].table.columns.map(({ header }) => header[language]);
      expect(detectedKind(headers).id).toBe(kind);
    }
  });

  it('is tried on each of them', () => {
    expect(new Set(lists.map(([kind]) => kind))).toEqual(new Set(listKindIds));
  });

  it('is placements where nothing decides', () => {
    expect(detectedKind(['A', 'B']).id).toBe('placements');
    expect(detectedKind([]).id).toBe('placements');
  });
});
