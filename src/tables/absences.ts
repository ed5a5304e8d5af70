import { required, type Column } from './column';
import { listed } from './listed';
import { from, placementId, to } from './sharedColumns';
import type { Table } from './table';
import { costPartAliases } from './wordAliases';
import { costPartWords } from './words';

const fromDay: Column = {
  id: 'fromDay',
  header: { sv: 'Från dag', en: 'From day' },
  aliases: listed(`
    Från och med dag; Fr.o.m. dag; Från frånvarodag; Gäller från dag; Day of absence
  `),
  about: {
    sv: 'Vilken dag i frånvaron som ersättningen ändras, t.ex. 3. Tomt = första.',
    en: 'The day of the absence from which the pay changes, e.g. 3. Blank = the first.',
  },
  type: 'number',
  required: false,
};

const part: Column = {
  id: 'part',
  header: { sv: 'Del', en: 'Part' },
  aliases: listed(`
    Kostnadsdel; Del av kostnaden; Avser del; Ersättningsdel; Cost part
  `),
  about: {
    sv: 'pris, arvode eller omkostnad. Tomt = alla.',
    en: 'price, fee or expense. Blank = all.',
  },
  type: 'choice',
  words: costPartWords,
  wordAliases: costPartAliases,
  required: false,
};

const paid: Column = {
  id: 'paid',
  header: { sv: 'Ersättning %', en: 'Paid %' },
  aliases: listed(`
    Ersättningsgrad; Ersättningsgrad %; Ersättningsandel; Ersättning i procent; Ersättningsprocent;
    Andel som betalas; Andel av priset; Betalas %; Share paid; Paid share; Percent paid
  `),
  about: {
    sv: 'Andel som ändå betalas, t.ex. 80 %.',
    en: 'The share that is paid nevertheless, e.g. 80 %.',
  },
  type: 'share',
  required: true,
};

/** Absences that lower what is paid. */
export const absences: Table = {
  id: 'absences',
  group: 'placements',
  name: { sv: 'Frånvaro', en: 'Absences' },
  about: {
    sv: 'Perioder då den placerade är borta och ni betalar mindre.',
    en: 'Periods when the person placed is away and you pay less.',
  },
  columns: [required(placementId), from, to, fromDay, part, paid],
  rows: [],
};
