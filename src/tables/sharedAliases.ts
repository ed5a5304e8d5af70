import { listed } from './listed';

/**
 * What the columns that stand in several tables are called in the lists of other systems, by the column’s id. Where a list has several
 * of the names of one column, the first in the order here fills it: a personal number goes before the number of a case.
 */
export const sharedAliases = {
  placementId: listed(`
    Placeringsnummer; Placeringsnr; Placering-ID; Insats-ID; Insatsnummer; Insatsnr; Placement number;
    Placement no
  `),
  person: listed(`
    Personnummer; Personnr; Pnr; Person-ID; Personnyckel; Samordningsnummer;
    Personnummer/samordningsnummer; Person-/samordningsnummer; Dossiernummer; Dossiernr; Kundnummer;
    Kundnr; Kundnummer (Procapita); Kund-ID; Ärendenummer; Ärendenr; Aktnummer; Aktnr; Klient-ID;
    Klientnummer; Klientnr; Individ-ID; Brukar-ID; Personal number; Personal identity number;
    Person key; Client ID; Client number; Child ID
  `),
  kind: listed(`
    Placeringstyp; Placeringsslag; Typ av placering; Form av placering; Insats; Insatstyp; Insatsform;
    Insatskategori; Typ av insats; Boendeform; Boendeformer; Boendetyp; Vårdform; Vårdtyp;
    Kind of placement; Placement type; Placement kind; Type of placement; Type of care
  `),
  provider: listed(`
    Utförarnamn; Utförarens namn; Namn på utförare; Leverantör; Leverantörsnamn; Leverantörens namn;
    Vårdgivare; Boende; Boendets namn; Namn på boende; Placeringsställe; Placeringshem; Care provider;
    Provider name; Supplier; Supplier name
  `),
  unit: listed(`
    Ansvarskod; Ansvarsenhet; Ansvarsnummer; Ansv; Kostnadsställe; Kst; Cost center; Cost centre code;
    Responsibility code
  `),
  activity: listed(`
    Verksamhetskod; Verksamhetsnummer; Verks; Vht; Vsh; Activity code
  `),
  account: listed(`
    Kontonummer; Kontonr; Kontokod; Account number; Account code
  `),
  vatCompensation: listed(`
    Momskomp %; Momsersättning %
  `),
  from: listed(`
    Fom; Från och med; Från datum; Fr.o.m. datum; Startdatum; Start date
  `),
  to: listed(`
    T.o.m.; Till och med; Till datum; T.o.m. datum; Slutdatum; End date; Until
  `),
} as const;
