import fc from 'fast-check';
import type { ScenarioChange } from '../../../src/core/scenario/scenarioChange';

/** A change of three kinds 0 to 2, around dates ahead of an as-of date; of five no kind moves more days than it has. */
export function scenarioChange(asOf: number): fc.Arbitrary<ScenarioChange> {
  const kind = fc.integer({ min: 0, max: 2 });
  const from = fc.integer({ min: asOf - 5, max: asOf + 50 });
  const share = fc.constantFrom(0, 0.25, 0.5, 0.75);
  const signed = fc.constantFrom(-0.5, -0.02, 0, 0.03, 0.4);
  return fc.oneof(
    fc
      .record({ kind, by: fc.integer({ min: 1, max: 2 }), from, share: fc.constantFrom(0, 0.05, 0.2) })
      .map(({ kind, by, from, share }) => ({
        change: 'move' as const,
        kind,
        toKind: (kind + by) % 3,
        from,
        share,
      })),
    fc.record({
      change: fc.constant('shorten' as const),
      kind,
      from,
      share,
      days: fc.integer({ min: 0, max: 20 }),
    }),
    fc.record({
      change: fc.constant('avoid' as const),
      kind,
      from,
      perYear: fc.integer({ min: 0, max: 12 }),
    }),
    fc.record({ change: fc.constant('index' as const), kind: fc.option(kind), from, share: signed }),
    fc.record({
      change: fc.constant('price' as const),
      kind,
      from,
      ore: fc.integer({ min: 0, max: 900_000 }),
    }),
  );
}

/** Up to so many of them. */
export function scenarioChanges(asOf: number, most: number): fc.Arbitrary<readonly ScenarioChange[]> {
  return fc.array(scenarioChange(asOf), { maxLength: most, size: 'max' });
}
