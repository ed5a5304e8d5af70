import { forecastOptionWords } from '../text/forecastWords';
import { type Column, required } from './column';
import type { WorkbookTable } from './table';

const option: Column = {
  id: 'option',
  header: { sv: 'Val', en: 'Option' },
  about: { sv: 'Vad som väljs.', en: 'What is chosen.' },
  type: 'choice',
  words: forecastOptionWords,
  required: false,
};

const value: Column = {
  id: 'value',
  header: { sv: 'Värde', en: 'Value' },
  about: {
    sv: 'Vad det ska vara. Tomt = som det brukar vara.',
    en: 'What it is to be. Blank = as it usually is.',
  },
  type: 'text',
  required: false,
};

/** The choices of a forecast, one in each row. */
export const forecastOptions: WorkbookTable = {
  id: 'forecastOptions',
  name: { sv: 'Prognosval', en: 'ForecastOptions' },
  about: { sv: 'Valen för en prognos, ett på varje rad.', en: 'The choices of a forecast, one in each row.' },
  columns: [required(option), required(value)],
  rows: [],
};
