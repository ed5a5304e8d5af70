import { kronorFromOre } from '../../core/ore';
import type { ScenarioChange } from '../../core/scenario/scenarioChange';
import type { ToldChange } from '../../text/changeSentence';

/** A change with the names of its kinds and its kronor, as sentences tell it. */
export function toldChange(change: ScenarioChange, nameOf: (kind: number) => string): ToldChange {
  const kind = change.kind === null ? '' : nameOf(change.kind);
  switch (change.change) {
    case 'move':
      return { change: 'move', kind, toKind: nameOf(change.toKind), share: change.share };
    case 'shorten':
      return { change: 'shorten', kind, share: change.share, days: change.days };
    case 'avoid':
      return { change: 'avoid', kind, perYear: change.perYear };
    case 'index':
      return { change: 'index', kind, share: change.share };
    case 'price':
      return { change: 'price', kind, kronor: kronorFromOre(change.ore) };
  }
}
