import type { Writing } from './importState';

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
