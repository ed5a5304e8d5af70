import type { Writing } from './importState';

/** Where each phase begins, and how much of the whole it takes. The last one cannot be followed, and is never seen as done. */
const phases = {
  reading: { from: 0, takes: 0.2 },
  writing: { from: 0.2, takes: 0.7 },
  committing: { from: 0.9, takes: 0.05 },
} as const satisfies Readonly<Record<Writing['phase'], { from: number; takes: number }>>;

/** How far the whole has come, from 0 to 1, when a phase has come so far. */
export function shareOfAll({ phase, share }: Pick<Writing, 'phase' | 'share'>): number {
  const { from, takes } = phases[phase];
  return from + takes * Math.min(1, Math.max(0, share));
}

/** Before that nothing can be said: as a share of the whole, and in milliseconds. */
const leastShare = 0.05;
const leastElapsed = 1_000;

/** About how many seconds are left if the rest goes as fast as what is done; null while that cannot be told. */
export function secondsToGo({ share, elapsed }: Pick<Writing, 'share' | 'elapsed'>): number | null {
  if (share < leastShare || elapsed < leastElapsed) return null;
  return (elapsed / share - elapsed) / 1_000;
}

/** How far it has come in whole percent; in whole quarters for what is read out. */
export function percentOf(share: number, step: 1 | 25): number {
  return Math.floor((share * 100) / step) * step;
}
