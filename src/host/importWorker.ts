import { expose } from 'comlink';
import { createSession } from '../import/createSession';

/** The entry of the worker that reads lists: one list, for as long as the worker lives. */
expose(createSession());
