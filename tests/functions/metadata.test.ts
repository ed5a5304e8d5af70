import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { functions } from '../../src/functions';
import { metadata } from '../../src/functions/metadata';
import { languages } from '../../src/text/language';

const inEveryLanguage = languages.map((language) => ({ language, json: metadata(language) }));

/** A cell of the largest sheet (A1 … XFD1048576), or a reference in R1C1 style. */
const looksLikeACell = /^([A-Z]{1,3}\d+|R\d*C\d*)$/iu;

/**
 * Ids and the order of parameters, as they stand in people's workbooks. Written by hand and only ever added to: a new
 * function is a new line, a new parameter stands last and is optional.
 */
const released: unknown = JSON.parse(readFileSync(join(__dirname, 'released.json'), 'utf8'));

test('every function has the id and the parameters that were released, in their order', () => {
  const now = functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name.en)]);
  expect(Object.fromEntries(now)).toEqual(released);
});

describe.each(inEveryLanguage)('the metadata in $language', ({ json }) => {
  test('lets errors and data types through to the functions', () => {
    expect(json.allowErrorForDataTypeAny).toBe(true);
    expect(json.allowCustomDataForDataTypeAny).toBe(true);
  });

  test('names are what Excel accepts, and the same as the ids', () => {
    for (const { id, name } of json.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/u);
      expect(id).not.toMatch(looksLikeACell);
      expect(['RUN', 'ECHO']).not.toContain(id);
    }
    expect(new Set(json.functions.map(({ id }) => id)).size).toBe(json.functions.length);
  });

  test('every parameter takes whatever stands in the cell, and optional ones come last', () => {
    for (const { parameters } of json.functions) {
      for (const { type } of parameters) expect(type).toBe('any');
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional).toEqual([...optional].sort());
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });

  test('every description is one that people can read', () => {
    for (const { description, parameters } of json.functions)
      for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
        expect(text).toMatch(/^[\p{L}\d].*\.$/su);
        expect(text.length).toBeLessThanOrEqual(255);
      }
  });

  test('results may fill several cells', () => {
    for (const { result } of json.functions)
      expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
  });

  test('it is far below the megabyte that Excel on Windows refuses', () => {
    expect(JSON.stringify(json).length).toBeLessThan(100_000);
  });
});

test('the languages differ in texts only', () => {
  const shapes = inEveryLanguage.map(({ json }) =>
    json.functions.map(({ id, result, parameters }) => ({
      id,
      result,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({
        type,
        dimensionality,
        optional,
      })),
    })),
  );
  expect(shapes[1]).toEqual(shapes[0]);
});

test('CAREDAYS in Swedish, as Excel reads it', () => {
  const careDays = metadata('sv').functions.find(({ id }) => id === 'CAREDAYS');
  expect(
    careDays?.parameters.map(({ name, dimensionality, optional }) => ({ name, dimensionality, optional })),
  ).toEqual([
    { name: 'startdatum', dimensionality: 'matrix' },
    { name: 'slutdatum', dimensionality: 'matrix' },
    { name: 'från', dimensionality: 'scalar', optional: true },
    { name: 'till', dimensionality: 'scalar', optional: true },
    { name: 'dygnsregel', dimensionality: 'matrix', optional: true },
    { name: 'avstämningsdatum', dimensionality: 'scalar', optional: true },
  ]);
});
