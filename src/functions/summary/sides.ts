import type { Period } from '../../core/period';
import { type PeriodUnit, reportPeriods } from '../../core/summary/periods';
import type { Side } from '../../core/summary/side';
import { compareTexts } from '../../text/alphabet';
import type { Language } from '../../text/language';
import { periodName } from '../../text/periodName';
import { type Dimension, summaryLabels } from '../../text/summaryWords';
import type { ReadCostTables } from '../tables/readCostTables';
import type { TableReader } from '../tables/tableReader';
import { groupOfEach } from './groupOfEach';
import { kindGroups } from './kindGroups';

/** The rows or the columns of a summary: how they are divided, and what each group is called. */
export interface LabelledSide {
  readonly side: Side;
  readonly labels: readonly string[];
}

/** What the sides of a summary are made of. */
export interface SideSource {
  readonly placements: TableReader;
  readonly tables: ReadCostTables;
  /** The days that are asked about, also those after the as-of date: their periods have lines, too. */
  readonly window: Period;
  /** Whether the summary has to do with a placement: the names of others make no groups. */
  readonly isInside: (row: number) => boolean;
}

const periodUnits: Partial<Record<Dimension, PeriodUnit>> = {
  month: 'month',
  quarter: 'quarter',
  fourMonths: 'fourMonths',
  year: 'year',
};

/** Divides rows or columns by a dimension. Of kinds and their groups the last is that of unknown kinds. */
export function sideOf(dimension: Dimension, source: SideSource): LabelledSide {
  const { placements, window } = source;
  const { language } = placements.sheet;
  const unit = periodUnits[dimension];
  if (unit !== undefined) return timeSide(unit, window, language);
  if (dimension === 'kind' || dimension === 'group') {
    const { groupOf, labels } = kindGroups(dimension, source);
    return { side: { by: 'placement', groupCount: labels.length, groupOf }, labels };
  }
  if (dimension === 'none') {
    const groupOf = new Int32Array(placements.sheet.count);
    return { side: { by: 'placement', groupCount: 1, groupOf }, labels: [summaryLabels.all[language]] };
  }
  const numbers = dimension === 'person' ? placements.keysOf(dimension) : placements.namesOf(dimension);
  return namedSide(numbers, source);
}

function timeSide(unit: PeriodUnit, window: Period, language: Language): LabelledSide {
  const periods = reportPeriods(unit, window);
  return {
    side: { by: 'time', periods },
    labels: periods.map((period) => periodName(period, unit, language)),
  };
}

/** One group for each name in the order of the alphabet, and last one for blank cells, where there are any. */
function namedSide(numbers: Int32Array, { placements, isInside }: SideSource): LabelledSide {
  const { names, sheet } = placements;
  const met = new Set(numbers.filter((_, row) => isInside(row)));
  const named = [...met]
    .filter((number) => number >= 0)
    .map((number) => ({ number, name: names.textOf(number) }));
  named.sort((one, other) => compareTexts(one.name, other.name));
  const labels = named.map(({ name }) => name);
  if (met.has(-1)) labels.push(summaryLabels.blank[sheet.language]);
  const groups = new Map(named.map(({ number }, group) => [number, group]));
  const other = Math.max(0, labels.length - 1);
  const groupOf = groupOfEach(numbers, { groups, other, nameCount: names.count() });
  return { side: { by: 'placement', groupCount: labels.length, groupOf }, labels };
}
