import type { Texts } from './pane';

/** What report sheets say of how late placements are registered, and of months that are not final because of that. */
export const lagTexts = {
  lag: { sv: 'Registreringen släpar, dagar (median)', en: 'Registered late, days (median)' },
  finalThrough: { sv: 'Månader är slutliga till och med', en: 'Months are final through' },
  unknown: { sv: 'inte känt', en: 'not known' },
  none: { sv: '–', en: '–' },
  late: { sv: 'Registreringen släpar i median ', en: 'Placements are registered a median of ' },
  early: { sv: 'Placeringar registreras i median ', en: 'Placements are registered a median of ' },
  day: { sv: ' dag', en: ' day' },
  days: { sv: ' dagar', en: ' days' },
  lateOf: { sv: ' (av ', en: ' after their first day (of ' },
  earlyOf: { sv: ' före första dagen (av ', en: ' before their first day (of ' },
  provisionalAfter: {
    sv: ' placeringar med registreringsdatum). Månader efter ',
    en: ' placements with a date of registration). Months after ',
  },
  areProvisional: { sv: ' är preliminära och märkta prel.', en: ' are provisional and marked prov.' },
  notKnown: {
    sv: 'Hur länge registreringen släpar är inte känt: färre än tio placeringar har datum i Registrerad. Ingen månad märks som preliminär.',
    en: 'How late placements are registered is not known: fewer than ten have a date in Registered. No month is marked as provisional.',
  },
  mark: { sv: 'prel.', en: 'prov.' },
} as const satisfies Texts;
