import { formatIsoDay, isDay } from '../core/day';
import type { CheckedInvoice, InvoiceRemark, VatFinding } from '../core/invoice/invoice';
import { kronorFromOre } from '../core/ore';
import { daysFromParts, partsPerDay } from '../core/dayParts';
import { ratesPerWhole } from '../core/rate';
import { formatsOf } from './format';
import type { Language, Text } from './language';
import { shareText } from './sumText';

/** What is said of a checked invoice: what it comes to, then what to know before it is approved. Sentences, each with its figures. */
export function invoiceSentences(checked: CheckedInvoice, language: Language): readonly string[] {
  const vat = vatSentence(checked.vat);
  return [
    ...differenceSentences(checked),
    ...(vat === null ? [] : [vat]),
    ...checked.remarks.map(remarkSentence),
  ].map((text) => text[language]);
}

/** What is said of a ledger that could not be looked through in full: there is none (null), or so many of its rows cannot be read. */
export function ledgerNotice(unread: number | null): Text | null {
  if (unread === null)
    return {
      sv: 'Tabellen Utfall finns inte: det är inte kontrollerat om fakturan redan är bokförd.',
      en: 'There is no table Actuals: whether the invoice is booked already has not been checked.',
    };
  if (unread === 0) return null;
  return both((language) => {
    const count = formatsOf(language).number(unread);
    return language === 'sv'
      ? `Rader i Utfall som inte kan läsas: ${count}. Där är det inte kontrollerat om fakturan redan är bokförd.`
      : `Rows of Actuals that cannot be read: ${count}. There it has not been checked whether the invoice is booked already.`;
  });
}

type Say = (language: Language) => string;

function both(say: Say): Text {
  return { sv: say('sv'), en: say('en') };
}

function kronor(ore: number, language: Language): string {
  return formatsOf(language).number(kronorFromOre(ore));
}

function days(millionths: number, language: Language): string {
  const count = formatsOf(language).number(daysFromParts(millionths));
  if (language === 'sv') return `${count} dygn`;
  return millionths === partsPerDay ? `${count} day` : `${count} days`;
}

/** Plus is more invoiced than the list has. */
function differenceSentences(checked: CheckedInvoice): readonly Text[] {
  const { expectedDays, expected, invoicedDays, invoiced, difference, byDays, byPrice } = checked;
  const figures = both((language) => {
    const [list, invoice] = [kronor(expected, language), kronor(invoiced, language)];
    const [own, other] = [days(expectedDays, language), days(invoicedDays, language)];
    return language === 'sv'
      ? `Listan: ${own}, ${list} kr. Fakturan: ${other}, ${invoice} kr.`
      : `The list: ${own}, ${list} kr. The invoice: ${other}, ${invoice} kr.`;
  });
  if (difference === 0) return [figures];
  return [
    figures,
    both((language) => {
      const [all, ofDays, ofPrice] = [difference, byDays, byPrice].map((ore) => kronor(ore, language));
      return language === 'sv'
        ? `Skillnad, kr (fakturan − listan): ${all ?? ''}, varav dygn ${ofDays ?? ''} och pris ${ofPrice ?? ''}.`
        : `Difference, kr (invoice − list): ${all ?? ''}, of which days ${ofDays ?? ''} and price ${ofPrice ?? ''}.`;
    }),
  ];
}

function vatSentence(finding: VatFinding): Text | null {
  switch (finding.vat) {
    case 'none':
      return null;
    case 'onTop':
      return {
        sv: 'Priset i listan är utan moms: fakturan stämmer när momsen är avdragen.',
        en: 'The price of the list is without VAT: the invoice agrees when its VAT is deducted.',
      };
    case 'included':
      return {
        sv: 'Priset i listan är med moms: fakturan stämmer med momsen i.',
        en: 'The price of the list has VAT in it: the invoice agrees with its VAT.',
      };
    case 'unclear':
      return {
        sv: 'Fakturan stämmer varken med momsen eller utan den. Här är den jämförd utan moms.',
        en: 'The invoice agrees neither with its VAT nor without it. Here it is compared without VAT.',
      };
  }
}

/** Both days are included. */
function period(from: number, until: number): string {
  const iso = (day: number): string => (isDay(day) ? formatIsoDay(day) : '');
  return until - from === 1 ? iso(from) : `${iso(from)} – ${iso(until - 1)}`;
}

function tableRows(rows: readonly number[]): string {
  return rows.map((row) => String(row + 1)).join(', ');
}

function remarkSentence(remark: InvoiceRemark): Text {
  switch (remark.remark) {
    case 'noPlacement':
      return {
        sv: 'Ingen placering i listan passar fakturan.',
        en: 'No placement in the list fits the invoice.',
      };
    case 'notTheProduct':
      return both((language) =>
        language === 'sv'
          ? `Fakturans dygn gånger dess pris är ${kronor(remark.product, language)} kr, inte beloppet.`
          : `The invoice’s days times its price are ${kronor(remark.product, language)} kr, not its amount.`,
      );
    case 'sameInvoice':
      return {
        sv: `Fakturanumret är redan bokfört: tabellrad ${tableRows(remark.rows)} i Utfall.`,
        en: `The invoice number is booked already: table row ${tableRows(remark.rows)} of Actuals.`,
      };
    case 'sameDays':
      return {
        sv: `Dygn i perioden är redan bokförda på en annan faktura: tabellrad ${tableRows(remark.rows)} i Utfall.`,
        en: `Days of the period are booked already by another invoice: table row ${tableRows(remark.rows)} of Actuals.`,
      };
    case 'outsideStay':
    case 'afterList':
    case 'withoutPrice':
    case 'absence':
      return sentenceOfDays(remark);
  }
}

type RemarkOfDays = Extract<InvoiceRemark, { readonly from: number }>;

function sentenceOfDays(remark: RemarkOfDays): Text {
  switch (remark.remark) {
    case 'outsideStay':
      return {
        sv: `Ingen är placerad ${period(remark.from, remark.until)}.`,
        en: `Nobody is placed ${period(remark.from, remark.until)}.`,
      };
    case 'afterList':
      return {
        sv: `Listan säger inget om ${period(remark.from, remark.until)}: det är efter dess dag.`,
        en: `The list says nothing of ${period(remark.from, remark.until)}: that is after its day.`,
      };
    case 'withoutPrice':
      return {
        sv: `Listan saknar pris ${period(remark.from, remark.until)}.`,
        en: `The list has no price for ${period(remark.from, remark.until)}.`,
      };
    case 'absence':
      return both((language) => {
        const [share, when] = [
          shareText(remark.paid / ratesPerWhole, language),
          period(remark.from, remark.until),
        ];
        return language === 'sv'
          ? `Frånvaro ${when}: då betalas ${share}.`
          : `Absence ${when}: ${share} is paid then.`;
      });
  }
}
