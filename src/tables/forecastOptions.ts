import { type ForecastOption, forecastOptionWords } from '../text/forecastOptionWords';
import type { Text } from '../text/language';
import { type Column, required } from './column';
import type { Prefilled, Table } from './table';

const option: Column = {
  id: 'option',
  header: { sv: 'Val', en: 'Option' },
  about: { sv: 'Vad som väljs.', en: 'What is chosen.' },
  type: 'choice',
  words: forecastOptionWords,
  required: false,
  width: 22,
};

const value: Column = {
  id: 'value',
  header: { sv: 'Värde', en: 'Value' },
  about: {
    sv: 'Vad det ska vara. Tomt = som det brukar vara.',
    en: 'What it is to be. Blank = as it usually is.',
  },
  // A date that is typed becomes one, and so does a number: both would stay texts in a column of texts.
  type: 'number',
  required: false,
};

const meaning: Column = {
  id: 'meaning',
  header: { sv: 'Vad valet gör', en: 'What the option does' },
  about: { sv: 'Vad valet gör. Läses inte.', en: 'What the option does. It is not read.' },
  type: 'text',
  required: false,
  width: 80,
};

/** How many years a forecast simulates where nothing is chosen. */
export const usualYears = 2_000;
/** Where its random numbers begin where nothing is chosen. */
export const usualSeed = 1;

/**
 * In days. The flat rate of assigned children is paid by the month, in arrears; that of children with a permit by the quarter, within a month
 * of its end. Source: ordinances (2017:193) and (2010:1122), section 31.
 */
export const usualPaymentLag = 30;

function prefilledOption(id: ForecastOption, usual: Prefilled, does: Text): readonly Prefilled[] {
  return [forecastOptionWords[id], usual, does];
}

/** The choices of a forecast, one in each row. */
export const forecastOptions: Table = {
  id: 'forecastOptions',
  group: 'followUp',
  name: { sv: 'Prognosval', en: 'ForecastOptions' },
  about: { sv: 'Valen för en prognos, ett på varje rad.', en: 'The choices of a forecast, one in each row.' },
  columns: [required(option), required(value), meaning],
  rows: [
    prefilledOption('from', null, {
      sv: 'Första dagen i prognosen, i fönstret, på bladen och när den fryses. Gäller för det år som dagen ligger i. Tomt = 1 januari.',
      en: 'The first day of the forecast, in the pane, on the sheets and when it is frozen. Holds for the year in which the day lies. Blank = 1 January.',
    }),
    prefilledOption('closedThrough', null, {
      sv: 'Sista dagen i den sista månad som är stängd i bokföringen. Tomt = ingen månad är stängd, och allt hittills räknas ur listan.',
      en: 'The last day of the last month that is closed in the ledger. Blank = no month is closed, and all so far is counted from the list.',
    }),
    prefilledOption('carryForward', null, {
      sv: 'ja: det som bokförts utöver listan i stängda månader fortsätter i samma takt. Tomt = nej.',
      en: 'yes: what closed months were booked above the list goes on at the same pace. Blank = no.',
    }),
    prefilledOption('historyFrom', null, {
      sv: 'Dagen från vilken listan är fullständig. Tomt = dagen efter det första slutdatumet.',
      en: 'The day from which the list is complete. Blank = the day after the first last day.',
    }),
    prefilledOption('years', usualYears, {
      sv: 'Hur många år som simuleras för Låg och Hög.',
      en: 'How many years are simulated for Low and High.',
    }),
    prefilledOption('seed', usualSeed, {
      sv: 'Samma frö ger samma Låg och Hög.',
      en: 'The same seed gives the same Low and High.',
    }),
    prefilledOption('paymentLag', usualPaymentLag, {
      sv: 'Dagar tills statens ersättning väntas utbetald, räknat från månadens slut, eller kvartalets för det som söks och för schablon som betalas per kvartal. Ändrar inte prognosen av kostnaden.',
      en: 'Days until the state’s reimbursement is expected to be paid, from the end of the month, or of the quarter for what is claimed and for flat rates paid by the quarter. Does not change the forecast of the cost.',
    }),
  ],
};
