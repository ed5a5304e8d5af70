import type { ReportBlock } from '../report';
import type { HeadingPart } from './headingPart';

/** The block at the top of a sheet, put together from its parts. */
export function headingOf(parts: readonly HeadingPart[], size: ReportBlock['size']): ReportBlock<'heading'> {
  return {
    id: 'heading',
    size,
    entries: parts.flatMap(({ entries }) => entries),
    looks: parts.flatMap(({ looks }) => looks),
    choices: parts.flatMap(({ choices = [] }) => choices),
    groups: [],
    spills: [],
  };
}
