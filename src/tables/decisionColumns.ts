import type { Column } from './column';

/** Who judged or decided what a row says. */
export const who: Column = {
  id: 'who',
  header: { sv: 'Vem', en: 'Who' },
  about: { sv: 'Vem som bedömt eller beslutat.', en: 'Who judged or decided.' },
  type: 'text',
  required: false,
};

/** When they did. */
export const when: Column = {
  id: 'when',
  header: { sv: 'När', en: 'When' },
  about: { sv: 'Dagen för bedömningen eller beslutet.', en: 'The day of the judgement or decision.' },
  type: 'day',
  required: false,
};

/** And why. */
export const why: Column = {
  id: 'why',
  header: { sv: 'Varför', en: 'Why' },
  about: {
    sv: 'T.ex. flyttar hem 15 juni, eller beslutad besparing. Inga namn.',
    en: 'E.g. moves home on 15 June, or a decided saving. No names.',
  },
  type: 'text',
  required: false,
};
