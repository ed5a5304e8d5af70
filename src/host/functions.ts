import { functions } from '../functions';
import { hostAnswer } from './hostAnswer';

/*
 * The entry of functions.js: hands every custom function to Excel. The runtime adds the invocation after the arguments,
 * also where a function asks for none.
 */
for (const { id, run } of functions)
  CustomFunctions.associate(id, (...args: unknown[]) => hostAnswer(run(args.slice(0, -1))));
