import * as list from '../functions/list';
import { hostAnswer } from './hostAnswer';
import { fetchLate, lateIds, lateRun } from './lateFunctions';

/*
 * The entry of functions.js: hands every custom function to Excel. The runtime adds the invocation after the arguments,
 * also where a function asks for none.
 */
for (const { id, run } of Object.values(list))
  CustomFunctions.associate(id, (...args: unknown[]) => hostAnswer(run(args.slice(0, -1))));

for (const id of lateIds) {
  const run = lateRun(id, fetchLate);
  CustomFunctions.associate(id, async (...args: unknown[]) => hostAnswer(await run(args.slice(0, -1))));
}
