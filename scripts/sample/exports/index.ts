import { drawStays } from '../stays';
import { caseSystemList } from './caseSystem';
import type { Export } from './csv';
import { nextMonthList } from './nextMonth';
import { uglyList } from './ugly';

/** Every sample list: the same ones each time, in three spellings of the headers. */
export function sampleLists(): readonly Export[] {
  const stays = drawStays();
  return [nextMonthList(stays), caseSystemList(stays), uglyList(stays)];
}
