import { listed } from './listed';

/** A law on which placements rest. */
export interface Law {
  /** As people write it. */
  readonly name: string;
  /** What else it is called; lower case, without signs. */
  readonly others: readonly string[];
  /** Its sections are counted anew in each chapter: a section alone says nothing. */
  readonly hasChapters: boolean;
}

/** The laws that legal grounds name. */
export const laws: readonly Law[] = [
  { name: 'SoL', others: listed('socialtjänstlagen; socialtjänstlag'), hasChapters: true },
  {
    name: 'LVU',
    others: listed(`
      lagen med särskilda bestämmelser om vård av unga; lag med särskilda bestämmelser om vård av unga
    `),
    hasChapters: false,
  },
  {
    name: 'LVM',
    others: listed('lagen om vård av missbrukare i vissa fall; lag om vård av missbrukare i vissa fall'),
    hasChapters: false,
  },
  {
    name: 'LSS',
    others: listed(`
      lagen om stöd och service till vissa funktionshindrade; lag om stöd och service till vissa funktionshindrade
    `),
    hasChapters: false,
  },
  { name: 'LSU', others: listed('lagen om verkställighet av sluten ungdomsvård'), hasChapters: false },
  { name: 'LPT', others: listed('lagen om psykiatrisk tvångsvård'), hasChapters: false },
  { name: 'FB', others: listed('föräldrabalken'), hasChapters: true },
];

/** The legal grounds that are offered; sections of SoL are many, and are read whichever they are. */
export const legalGrounds: readonly string[] = listed(
  'SoL; LVU 2 §; LVU 3 §; LVU 6 §; LVU; LVM; LVM 13 §; LSS',
);

/** Whether a legal basis names the law, by itself or among others: `LVU 3 §`, and also `SoL i stället för LVU`. */
export function namesLaw(legalBasis: string, name: string): boolean {
  const law = laws.find((each) => each.name === name);
  if (law === undefined) throw new RangeError(`no law ${name}`);
  const written = legalBasis.normalize('NFC').toLowerCase();
  return [law.name.toLowerCase(), ...law.others].some((each) =>
    new RegExp(`(?<!\\p{L})${each}(?!\\p{L})`, 'u').test(written),
  );
}
