import type { Text } from '../text/language';

/** How long the law lets a stay last. */
export interface StayLimit {
  readonly law: 'emergencyHome' | 'lvm';
  /** Whole months from the first day. */
  readonly months: number;
  /** The kinds of placement that it holds for; null: the legal basis decides. */
  readonly kinds: readonly Text[] | null;
  /** What the legal basis begins with; null: the kind decides. */
  readonly basis: string | null;
  readonly source: Text;
}

/**
 * The limits that a list can show to be passed. The two months of an emergency foster home run from the end of the investigation,
 * which no list tells; from the first day on they are passed later, so that what is found is worth asking about.
 */
export const stayLimits: readonly StayLimit[] = [
  {
    ...{ law: 'emergencyHome', months: 2, basis: null },
    kinds: [{ sv: 'Jourhem', en: 'Emergency foster home' }],
    source: {
      sv: 'Socialtjänstlagen (2025:400) 22 kap. 4 §',
      en: 'Social Services Act (2025:400) chapter 22, section 4',
    },
  },
  {
    ...{ law: 'lvm', months: 6, kinds: null, basis: 'LVM' },
    source: {
      sv: 'Lagen (1988:870) om vård av missbrukare i vissa fall, 20 §',
      en: 'Care of Substance Abusers Act (1988:870), section 20',
    },
  },
];
