import type { Session } from './interpreter/session';

/** What went wrong on our side: members that the model lacks, and bugs. */
export interface Log extends Pick<Session, 'onMissing' | 'onFault'> {
  readonly missing: ReadonlySet<string>;
  readonly faults: readonly unknown[];
}

/** A log in which nothing stands yet. */
export function createLog(): Log {
  const missing = new Set<string>();
  const faults: unknown[] = [];
  return {
    missing,
    faults,
    onMissing: (member) => missing.add(member),
    onFault: (error) => faults.push(error),
  };
}
