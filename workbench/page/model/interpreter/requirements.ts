import { follows } from '../behaviours/behaviours';
import { HostError } from '../protocol/hostError';
import type { ClassSchema, Requirement } from '../schema/schema';

/** The requirement sets that the host says it has, by name: `{ ExcelApi: '1.13' }`. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Answers whether a set is supported in a version. */
export type Requirements = (requirement: Requirement) => boolean;

function isAtLeast(held: string, asked: string): boolean {
  const [heldMajor = 0, heldMinor = 0] = held.split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split('.').map(Number);
  return heldMajor === askedMajor ? heldMinor >= askedMinor : heldMajor > askedMajor;
}

/** Compares names without regard to case and versions as numbers, as office.js does. */
export function createRequirements(sets: RequirementSets): Requirements {
  const held = new Map(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]));
  return ({ set, version }) => {
    const heldVersion = held.get(set.toLowerCase());
    return heldVersion !== undefined && isAtLeast(heldVersion, version);
  };
}

/**
 * Refuses a member above the advertised requirement sets. office.js has the table but does not enforce it;
 * an older Excel lacks the member and answers ApiNotFound.
 */
export function requireMember(
  requirements: Requirements,
  schema: ClassSchema | undefined,
  member: string,
): void {
  const requirement = schema?.requirements.get(member);
  if (schema === undefined || requirement === undefined || requirements(requirement)) return;
  follows('newerMembersNotFound');
  const name = `${schema.name}.${member}`;
  throw new HostError('ApiNotFound', `${name} needs ${requirement.set} ${requirement.version}.`, name);
}
