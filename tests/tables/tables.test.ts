import { accountMapping } from '../../src/tables/accountMapping';
import { tables } from '../../src/tables';
import { prefilledRows } from '../../src/tables/prefilled';
import type { Language } from '../../src/text/language';

const languages: readonly Language[] = ['sv', 'en'];
const named = tables.map((table) => [table.name.sv, table] as const);

/** The columns of each table, in the order in which people were promised them. */
const promised: readonly (readonly [table: string, headers: string])[] = [
  [
    'Placeringar',
    'Placerings-ID, Person, Placeringsform, Lagrum, Utförare, Startdatum, Slutdatum, Planerat slut, Säkert slut, Förlängd från, ' +
      'Dygnspris, Arvode, Omkostnad, Uppdragstagare född, Ansvar, Verksamhet, Dygnsregel, Antal, Registrerad, Källa',
  ],
  [
    'Former',
    'Placeringsform, Räknar dygn, Dygnsregel, Momskompensation %, Bokförs netto, Prognosgrupp, Sammanslagning, Slutar vid ålder',
  ],
  ['SammaPerson', 'Person, Är samma som, Varför'],
  [
    'Priser',
    'Placeringsform, Utförare, Gäller från, Gäller till, Pris, Enhet, Dygnsregel, Gäller för, Momskompensation %',
  ],
  ['Avgifter', 'År, Ålder från, Ålder till, Sats, Tak kr/mån, Källa'],
  ['Frånvaro', 'Placerings-ID, Från, Till, Från dag, Del, Ersättning %'],
  ['Tillägg', 'Placerings-ID, Från, Till, Belopp, Enhet, Vad'],
  ['Budget', 'Månad, Placeringsform, Ansvar, Verksamhet, Utförare, Dygn, Pris, Belopp'],
  ['Årsbudget', 'År, Placeringsform, Ansvar, Verksamhet, Utförare, Dygn, Pris, Belopp, Fördelning'],
  [
    'Utfall',
    'Datum, Ansvar, Verksamhet, Konto, Utförare, Verifikation, Placerings-ID, Avser från, Avser till, Dygn, Text, Belopp',
  ],
  ['Kontomappning', 'Konto, Verksamhet, Ansvar, Placeringsform'],
  ['Justeringar', 'Placerings-ID, Placeringsform, Från, Till, Ändring dygn, Ändring kr, Vem, När, Varför'],
  [
    'Scenarier',
    'Scenario, Ändring, Placeringsform, Till form, Från, Andel %, Antal dygn, Antal per år, Dygnspris kr, Vem, När, Varför',
  ],
  ['Prognosval', 'Val, Värde, Vad valet gör'],
  ['Personer', 'Person, Född, Kategori, Från, Till'],
  [
    'Ersättningsbelopp',
    'Kategori, Från, Till, Belopp, Enhet, Regel, Per, Frist månader, Slutar vid ålder, Lagrum, Källa',
  ],
  [
    'Återsökning',
    'Person, Period, Slag, Sökt, Beslutat, Utbetalt, Sökt datum, Beslutsdatum, Utbetalningsdatum',
  ],
];

function sortedUnique(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.toLowerCase()))].sort();
}

describe('the tables that people fill in', () => {
  it('are offered in the promised order, with the promised columns', () => {
    const declared = tables.map((table) => [
      table.name.sv,
      table.columns.map((column) => column.header.sv).join(', '),
    ]);
    expect(declared).toEqual(promised);
  });

  it('have ids and names of their own in every language', () => {
    expect(sortedUnique(tables.map((table) => table.id))).toHaveLength(tables.length);
    for (const language of languages)
      expect(sortedUnique(tables.map((table) => table.name[language]))).toHaveLength(tables.length);
  });

  it('never share a name across the languages, unless it is the same table', () => {
    for (const table of tables) {
      const others = tables.filter((other) => other !== table);
      expect(others.map((other) => other.name.en)).not.toContain(table.name.sv);
    }
  });

  it.each(named)('%s: has a name that Excel accepts for a table and for a sheet', (_, table) => {
    for (const language of languages) expect(table.name[language]).toMatch(/^\p{L}{4,31}$/u);
  });
});

describe('the columns of a table', () => {
  it.each(named)('%s: have ids and headers of their own', (_, table) => {
    const count = table.columns.length;
    expect(sortedUnique(table.columns.map((column) => column.id))).toHaveLength(count);
    for (const language of languages)
      expect(sortedUnique(table.columns.map((column) => column.header[language]))).toHaveLength(count);
  });

  it.each(named)('%s: have headers that can stand in a formula as they are', (_, table) => {
    for (const column of table.columns)
      for (const language of languages) {
        expect(column.header[language]).toMatch(/^\p{Lu}[^[\]#'@"\r\n]*[^\s[\]#'@"]$/u);
      }
  });

  it.each(named)('%s: are explained by a sentence in every language', (_, table) => {
    for (const text of [table.about, ...table.columns.map((column) => column.about)])
      for (const language of languages) expect(text[language]).toMatch(/^.{5,}[.%]$/u);
  });

  it.each(named)('%s: list their words exactly when they are a choice', (_, table) => {
    for (const column of table.columns) {
      const isChoice = column.type === 'choice' || column.type === 'yesNo';
      expect(Object.keys(column.words ?? {}).length > 1).toBe(isChoice);
    }
  });

  it.each(named)('%s: hold at least one that every row needs', (_, table) => {
    expect(table.columns.some((column) => column.required)).toBe(true);
  });

  it('that stand in several tables under one header have one id', () => {
    const ids = new Map<string, Set<string>>();
    for (const { header, id } of tables.flatMap((table) => table.columns))
      ids.set(header.sv, (ids.get(header.sv) ?? new Set<string>()).add(id));
    const several = [...ids].filter(([, found]) => found.size > 1).map(([header]) => header);
    expect(several).toEqual(['Enhet']);
  });
});

describe('the rows that a table comes with', () => {
  it.each(named)('%s: have a cell for each column, of its type', (_, table) => {
    for (const row of prefilledRows(table)) {
      expect(row).toHaveLength(table.columns.length);
      row.forEach((content, index) => {
        const type = table.columns[index]?.type ?? 'text';
        const holdsNumber = type === 'number' || type === 'share' || type === 'money' || type === 'day';
        if (content !== null) expect(typeof content === 'number').toBe(holdsNumber);
      });
    }
  });

  it('exist for the kinds, the contributions and what the state pays, the choices of a forecast, and as examples for the mapping: no price, rate or code is guessed', () => {
    expect(tables.filter((table) => prefilledRows(table).length > 0).map((table) => table.id)).toEqual([
      'kinds',
      'contributions',
      'accountMapping',
      'forecastOptions',
      'reimbursementRates',
    ]);
    const codes = accountMapping.rows.flatMap((row) => row.slice(0, 3)).filter((code) => code !== null);
    for (const code of codes) expect(JSON.stringify(code)).toMatch(/^\{"sv":"EXEMPEL .*"en":"EXAMPLE /u);
  });

  it('leave everything but the name and what counts days open for every kind', () => {
    const kinds = tables.find((table) => table.id === 'kinds');
    for (const row of kinds?.rows ?? []) expect(row.slice(2)).toEqual(row.slice(2).map(() => null));
    expect(kinds?.rows.map((row) => row[1])).toContainEqual({ sv: 'nej', en: 'no' });
  });
});
