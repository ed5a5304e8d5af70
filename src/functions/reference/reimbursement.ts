import { reimbursement as computed } from '../reimbursement';
import { describeFunction } from './describeFunction';
import { reimbursementExamples } from '../examples/reimbursementExamples';
import { asOf } from './parameterTexts';
import { furtherTableTexts, placements, prices, usualDayRule } from './reportParameterTexts';

/** What people read about REIMBURSEMENT. */
export const reimbursement = describeFunction(computed, {
  about: {
    sv: 'Räknar ut vad staten väntas betala för placerade personer: schablonen för sig och det som måste sökas för sig, vad som är sökt, beslutat och utbetalt, och vad som riskerar att förfalla. Sista dagen att söka är ett datum: ge cellerna datumformat.',
    en: 'Works out what the state is expected to pay for placed persons: the flat rate by itself and what must be claimed by itself, what is claimed, decided and paid, and what risks lapsing. The last day to claim is a date: give the cells a date format.',
  },
  parameters: {
    persons: {
      sv: 'Tabellen Personer med rubrikraden. En dag har en kategori: den rad som började sist gäller.',
      en: 'The table Persons with its header row. A day has one category: the row that began last holds.',
    },
    placements,
    prices,
    rates: {
      sv: 'Tabellen Ersättningsbelopp med rubrikraden. Kategorierna skrivs som i Personer.',
      en: 'The table ReimbursementRates with its header row. Categories are written as in Persons.',
    },
    from: {
      sv: 'Första dagen (fr.o.m.). Alla listor utom månader tar hela den månad eller det kvartal som dagen ligger i.',
      en: 'First day, included. All lists but months take the whole month or quarter that the day lies in.',
    },
    to: {
      sv: 'Sista dagen (t.o.m.). Alla listor utom månader tar hela den månad eller det kvartal som dagen ligger i.',
      en: 'Last day, included. All lists but months take the whole month or quarter that the day lies in.',
    },
    claims: {
      sv: 'Tabellen Återsökning med rubrikraden: sökt, beslutat och utbetalt per person, kvartal och slag. Utan den är inget sökt.',
      en: 'The table Claims with its header row: claimed, decided and paid by person, quarter and rule. Without it nothing is claimed.',
    },
    asOf,
    dayRule: usualDayRule,
    list: {
      sv: 'kvartal (förvalt): krav för krav. månader: person, kategori och månad. frister: det som ska sökas, först det som förfaller först, och det som har förfallit. ålder: det utestående per kvartal. intäkt: per månad, när den tjänas in och väntas.',
      en: 'quarters (default): claim by claim. months: person, category and month. deadlines: what is to be claimed, the first to lapse first, and what has lapsed. age: the outstanding by quarter. income: by month, when earned and due.',
    },
    lagDays: {
      sv: 'Dagar från periodens slut tills pengarna kommer, för listan intäkt: månadens slut för schablon, kvartalets för det som söks och för schablon vars rad säger kvartal. Utelämnad: 0.',
      en: 'Days from the end of the period until money comes, for the list income: of the month for a flat rate, of the quarter for what is claimed and for flat rates whose row says quarter. Left out: 0.',
    },
    ...furtherTableTexts,
  },
  problems: ['windowEndsBeforeItStarts', 'amountOutOfRange', 'afterLastValidDay', 'tooLarge', 'notFetched'],
  examples: reimbursementExamples,
});
