/**
 * Which days of a placement are billed: `both` its first and its last day, or its `nights`, where the last day
 * is not billed. The rule belongs to the contract or the kind of placement, never to the program.
 */
export type DayRule = 'both' | 'nights';
