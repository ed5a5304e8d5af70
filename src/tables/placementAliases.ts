import { listed } from './listed';

/**
 * What the columns of placements are called in the lists of case systems, by the column’s id. Where a list has several of the names
 * of one column, the first in the order here fills it.
 */
export const placementAliases = {
  start: listed(`
    Start; Startdag; Fr.o.m.; Fom; Från och med; Från datum; Fr.o.m. datum; Datum fr.o.m.;
    Placeringsdatum; Placeringsstart; Placerad fr.o.m.; Placerad från; Placering fr.o.m.; Inskriven;
    Inskriven datum; Inskrivningsdatum; Inskrivningsdag; Inflyttningsdatum; Verkställd fr.o.m.;
    Verkställt fr.o.m.; Verkställighet fr.o.m.; Verkställd från; Insats fr.o.m.; Insatsstart;
    Vård fr.o.m.; Första dag; Första vårddag; Första vårddygn; Påbörjad; From date; Date from;
    First day; Placement date; Admission date; Admitted
  `),
  end: listed(`
    Slut; Slutdag; T.o.m.; Till och med; Till datum; T.o.m. datum; Datum t.o.m.; Placeringsslut;
    Placerad t.o.m.; Placering t.o.m.; Utskriven; Utskriven datum; Utskrivningsdatum;
    Utskrivningsdag; Utflyttningsdatum; Avslutad; Avslutad datum; Avslut; Avslutsdatum;
    Avslutningsdatum; Verkställd t.o.m.; Verkställt t.o.m.; Verkställighet t.o.m.; Verkställd till;
    Insats t.o.m.; Insatsslut; Vård t.o.m.; Sista dag; Sista vårddag; Sista vårddygn; End; Until;
    Date to; Last day; Discharge date; Discharged
  `),
  plannedEnd: listed(`
    Planerat slutdatum; Planerat avslut; Planerat avslutsdatum; Planerat t.o.m.; Planerad t.o.m.;
    Planerad utskrivning; Planerat utskrivningsdatum; Beräknat slut; Beräknat slutdatum;
    Beräknad utskrivning; Förväntat slut; Förväntat slutdatum; Preliminärt slutdatum; Prel. slutdatum;
    Planned end date; Expected end; Expected end date
  `),
  certainEnd: listed(`
    Säkert slutdatum; Certain end date
  `),
  extendedFrom: listed(`
    Förlängd fr.o.m.; Förlängt från; Förlängning från; Förlängning fr.o.m.; Förlängningsdatum;
    Extension date
  `),
  dayPrice: listed(`
    Dygnskostnad; Dygnsavgift; Dygnstaxa; Vårddygnspris; Vårddygnskostnad; Avtalat dygnspris;
    Placeringskostnad per dygn; Pris per dygn; Pris per vårddygn; Pris/dygn; Pris (kr/dygn);
    Dygnspris (kr/dygn); Dygnskostnad (kr/dygn);
    Kostnad per dygn; Kostnad per vårddygn; Kostnad/dygn; Avgift per dygn; Avgift/dygn; Kr per dygn;
    Kr/dygn; Dagspris; Daily price; Daily rate; Daily cost; Daily fee; Day rate; Price per day;
    Cost per day; Rate per day
  `),
  fee: listed(`
    Månadsarvode; Arvode per månad; Arvode/månad; Arvode/mån; Arvode (kr/mån); Arvode (kr/månad);
    Arvode (kr per månad); Arvode familjehem; Familjehemsarvode;
    Monthly fee; Fee per month; Foster fee
  `),
  expense: listed(`
    Omkostnader; Omkostnadsersättning; Omkostnadsersättning per månad; Omkostnad per månad;
    Omkostnad/månad; Omkostnad/mån; Omkostnad (kr/mån); Omkostnad (kr/månad); Omkostnad (kr per månad);
    Omkostnadsersättning (kr/mån); Omkostnadsersättning (kr/månad); Omkostnadsersättning (kr per månad);
    Månadsomkostnad; Expenses; Expense allowance; Monthly expense;
    Expense per month
  `),
  carerBorn: listed(`
    Uppdragstagarens födelseår; Uppdragstagares födelseår; Uppdragstagarens födelsedata;
    Födelseår uppdragstagare; Familjehemmets födelseår; Födelseår familjehem; Carer birth year;
    Carer’s birth year; Carer year of birth
  `),
  law: listed(`
    Lag; Lagstöd; Lagparagraf; Lagrum för placering; Lagrum för placeringen; Beslut enligt;
    Beslut enligt lagrum; Law; Legal ground
  `),
  quantity: listed(`
    Avtalat antal; Avtalat antal dygn; Avtalade dygn; Agreed quantity; Agreed days
  `),
  registered: listed(`
    Registrerad datum; Registrerad den; Registreringsdatum; Registreringsdag; Reg.datum; Registered on;
    Registration date
  `),
} as const;
