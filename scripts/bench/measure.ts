import { loadavg } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const found: unknown = runInNewContext('gc');

/** Puts memory in order, so that nobody pays for what another has left behind. */
export function collectGarbage(): void {
  if (typeof found === 'function') Reflect.apply(found, undefined, []);
}

/** Milliseconds in which the engine gives back in the background what it has collected; it would take one of the processors from the work. */
const givingBack = 30;

/** Milliseconds that the work takes, beginning with memory in order. */
export async function timed(work: () => unknown): Promise<number> {
  collectGarbage();
  await setTimeout(givingBack);
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** The middle one of the values. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}

/** Megabytes that are held: objects, and the bytes of arrays beside them. */
export function megabytesHeld(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Megabytes that the process has had at most since it began. */
export function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1e3;
}

/** What races whom: the bare work first, then the whole of which it is a part. */
export interface Race {
  readonly bare: { readonly name: string; readonly work: () => unknown };
  readonly whole: { readonly name: string; readonly work: () => unknown };
  /** One more round comes before them, which counts for nothing. */
  readonly rounds: number;
}

/** Runs both in turn and prints the middle time of each, and the whole as a ratio to the bare. */
export async function race({ bare, whole, rounds }: Race): Promise<void> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round++) {
    const found = [await timed(bare.work), await timed(whole.work)] as const;
    if (round > 0) times.forEach((held, index) => held.push(found[index] ?? NaN));
  }
  const [one, other] = [median(times[0]), median(times[1])];
  printFigure(bare.name, `${one.toFixed(1).padStart(8)} ms    1.00 ×`);
  printFigure(whole.name, `${other.toFixed(1).padStart(8)} ms  ${(other / one).toFixed(2).padStart(6)} ×`);
}

/** The most memory that the process had, and how busy the machine was. */
export function printSurroundings(): void {
  printFigure('most that the process had', `${peakMegabytes().toFixed(0).padStart(8)} MB`);
  printFigure('load of the machine', loadavg()[0]?.toFixed(1).padStart(8) ?? '');
}

/** A line of the report. */
export function printFigure(name: string, figure: string): void {
  console.log(`  ${name.padEnd(34)} ${figure}`);
}
