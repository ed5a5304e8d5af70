import { failureOf, type Outcome } from './failure';

/** What turns a question to a part of the host that is fetched when it is first asked for into an answer. */
export type AskFetched<Module> = <T>(ask: (module: Module) => Promise<Outcome<T>>) => Promise<Outcome<T>>;

/** Asks a part that comes with a file of its own. A file that cannot be fetched is a failure, as whatever the part throws; the next question tries again. */
export function withFetched<Module>(fetchPart: () => Promise<Module>): AskFetched<Module> {
  return async (ask) => {
    try {
      return await ask(await fetchPart());
    } catch (error) {
      return failureOf(error);
    }
  };
}
