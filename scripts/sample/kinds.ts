import { kinds as kindsTable } from '../../src/tables/kinds';
import type { Weighted } from './dice';

/** The kinds that the example uses, by a short name of our own. */
export type KindId = 'own' | 'kinship' | 'emergency' | 'agency' | 'residential' | 'sis' | 'supported';

/** How children come to a kind, how long they stay and where they go. Made up, in proportions that are plausible. */
export interface Kind {
  /** As in the table Former. */
  readonly name: string;
  /** Code strings as a municipality might have them: examples, not Kommun-Bas. */
  readonly unit: string;
  readonly activity: string;
  /** Kinds that the forecast may take for one another. */
  readonly group: string;
  /** Lengths of stay in days, each as likely as the others; the last ones are the tail. */
  readonly lengths: readonly [number, ...number[]];
  readonly laws: readonly [string, ...string[]];
  /** Where a child goes when the stay ends; home when nothing is drawn. */
  readonly next: readonly Weighted<KindId | null>[];
}

const familyHomes = { unit: '7420', activity: '5571', group: 'Familjehem' };
const institutions = { unit: '7410', activity: '5541', group: 'Institution' };
const fosterLaws = ['SoL', 'SoL', 'SoL', 'LVU 2 §'] as const;

/** The seven kinds, in the order of the reports. */
export const kinds: Readonly<Record<KindId, Kind>> = {
  own: {
    name: known('Eget familjehem'),
    ...familyHomes,
    lengths: [200, 420, 640, 820, 1000, 1250, 1500, 1900, 2300, 2700],
    laws: fosterLaws,
    next: [
      [14, 'supported'],
      [6, 'residential'],
      [80, null],
    ],
  },
  kinship: {
    name: known('Nätverkshem'),
    ...familyHomes,
    lengths: [120, 300, 500, 700, 900, 1200, 1600, 2100],
    laws: fosterLaws,
    next: [
      [10, 'agency'],
      [90, null],
    ],
  },
  emergency: {
    name: known('Jourhem'),
    ...familyHomes,
    lengths: [9, 18, 30, 45, 60, 75, 95, 120, 150, 200],
    laws: ['SoL', 'SoL', 'LVU 6 §'],
    next: [
      [26, 'own'],
      [13, 'kinship'],
      [26, 'agency'],
      [6, 'residential'],
      [29, null],
    ],
  },
  agency: {
    name: known('Konsulentstött familjehem'),
    ...familyHomes,
    lengths: [90, 240, 400, 560, 740, 940, 1180, 1450, 1800, 2300],
    laws: fosterLaws,
    next: [
      [18, 'own'],
      [12, 'supported'],
      [8, 'residential'],
      [62, null],
    ],
  },
  residential: {
    name: known('HVB'),
    ...institutions,
    lengths: [21, 75, 130, 180, 230, 290, 350, 430, 560, 820],
    laws: ['SoL', 'SoL', 'LVU 3 §', 'LVU 2 §'],
    next: [
      [22, 'agency'],
      [10, 'own'],
      [16, 'supported'],
      [14, 'sis'],
      [38, null],
    ],
  },
  sis: {
    name: known('Särskilt ungdomshem (SiS)'),
    ...institutions,
    lengths: [14, 35, 60, 80, 100, 130, 160, 210, 300, 520],
    laws: ['LVU 3 §', 'LVU 3 §', 'LVU 3 §', 'LVU 6 §'],
    next: [
      [45, 'residential'],
      [10, 'agency'],
      [15, 'supported'],
      [30, null],
    ],
  },
  supported: {
    name: known('Stödboende'),
    ...institutions,
    lengths: [30, 75, 120, 170, 220, 290, 360, 480],
    laws: ['SoL'],
    next: [
      [6, 'residential'],
      [94, null],
    ],
  },
};

/** The kinds by their short names, in the order of the reports. */
export const kindIds: readonly KindId[] = [
  'own',
  'kinship',
  'emergency',
  'agency',
  'residential',
  'sis',
  'supported',
];

/** Those whose carers the municipality pays by the month. */
export function isMonthPaid(id: KindId): boolean {
  return id === 'own' || id === 'kinship' || id === 'emergency';
}

/** The name again, if the table Former really has it. */
function known(name: string): string {
  const names = kindsTable.rows.map(([first]) =>
    typeof first === 'object' && first !== null ? first.sv : '',
  );
  if (!names.includes(name)) throw new Error(`${name} is no kind of the table Former`);
  return name;
}
