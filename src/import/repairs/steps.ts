import { continuedRows } from './continued';
import { alikeRows, duplicates } from './duplicates';
import { openRows } from './openRows';
import { cutOverlaps } from './overlaps';
import type { RepairChoices, RepairId } from './repair';
import { repeatedPlacements, sameStarts } from './repeated';
import { sameEnds } from './sameEnd';
import { nothingDone, type Outcome, repaired, type Stays } from './stays';

/** What a repair does to stays that the repairs before it have left so, if it is made as it was chosen. */
export function outcomeOf(id: RepairId, stays: Stays, choices: RepairChoices): Outcome {
  switch (id) {
    case 'duplicates':
      return choices.duplicates === 'off' ? nothingDone : duplicates(stays, choices.duplicates);
    case 'repeated':
      return repeated(stays, choices);
    case 'sameEnd':
      return choices.sameEnd === 'off' ? nothingDone : sameEnds(stays);
    case 'openRows':
      return choices.openRows === 'off'
        ? nothingDone
        : withoutAlike(stays, choices, openRows(stays, choices.openRows));
    case 'overlaps':
      return choices.overlaps === 'keep' ? nothingDone : withoutAlike(stays, choices, cutOverlaps(stays));
    case 'continued':
      return choices.continued === 'off'
        ? nothingDone
        : withoutAlike(stays, choices, continuedRows(stays, choices));
  }
}

function repeated(stays: Stays, choices: RepairChoices): Outcome {
  if (choices.repeated === 'off') return nothingDone;
  return choices.repeated === 'samePlacement' ? repeatedPlacements(stays) : sameStarts(stays);
}

/**
 * Rows that get the same last day may become alike in every column. Where alike rows are one placement, such a row is taken away by
 * the repair that made it so: or the list would have to be repaired a second time.
 */
function withoutAlike(stays: Stays, { duplicates: how }: RepairChoices, outcome: Outcome): Outcome {
  if (how === 'off' || outcome.changed.length === 0) return outcome;
  const alike = alikeRows(repaired(stays, outcome), how);
  if (alike.length === 0) return outcome;
  const isGone = new Set(alike.map(({ row }) => row));
  return {
    removed: [...outcome.removed, ...alike.map((removal) => ({ ...removal, isAlike: true as const }))],
    changed: outcome.changed.filter(({ row }) => !isGone.has(row)),
  };
}
