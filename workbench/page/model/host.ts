import { mayBeCalculating } from './calculatedReads';
import { createFunctionCalls } from './functions/functions';
import { appContext } from './appContext';
import { dispatch, type Host, type HostOptions, type Reply } from './hostTypes';
import { createLog } from './log';
import { createOutbox, type Outbox } from './outbox';
import { createReferences } from './interpreter/references';
import { createRequirements } from './interpreter/requirements';
import type { Session } from './interpreter/session';
import { createCommands } from './commands';
import { webWorkbook } from './objects/application';
import { createBagFactory } from './objects/bag';
import { newContents, type Book } from './objects/book';
import { conditionalNumberFormats } from './range/conditionalFormats';
import { chartMeanings } from './charts/meanings';
import { chartPictures } from './charts/picture';
import { isSet, sideBag } from './objects/sideBags';
import { describeNames } from './objects/describeNames';
import { createBook } from './objects/createBook';
import { createEvents } from './objects/events';
import { createGridEventHandler } from './objects/gridEvents';
import { createServices } from './objects/services';
import { workbook } from './objects/workbook';
import { payloadLimit as fiveMegabytes } from './protocol/payload';
import { requirementSets } from './requirementSets';
import { executeRichApi, type RichApi } from './richApi';
import { reflectSchema } from './schema/reflect';
import type { Schema } from './schema/schema';
import { readSettings, saveSettings } from './settingsStore';
import { createSyncFailures } from './syncFailures';

export type * from './hostTypes';
export type * from './functions/functionTypes';

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

interface Opening {
  readonly schema: () => Schema;
  readonly outbox: Outbox;
  readonly isDead: () => boolean;
}

function openBook(options: HostOptions, { schema, outbox, isDead }: Opening): Book {
  const book = createBook({
    contents: options.contents ?? newContents(),
    grid: options.grid,
    language: options.language,
    references: createReferences(),
    events: createEvents(schema, (entry) => {
      outbox.sendEntries([entry]);
    }),
    bags: createBagFactory(schema, () => meanings),
    calculated: options.calculated ?? ((): Promise<void> => Promise.resolve()),
    onCreateWorkbook: (base64) => options.onCreateWorkbook?.(base64),
  });
  const meanings = chartMeanings(book);
  const { handle } = createGridEventHandler(book, () => {
    outbox.send({ name: 'documentSelectionChanged', dispatchId: dispatch.selectionChanged, payload: [] });
  });
  options.grid.onEvent((event) => {
    if (!isDead()) handle(event);
  });
  return book;
}

type SessionParts = Omit<
  Session,
  'schema' | 'requirements' | 'references' | 'root' | 'subscribe' | 'beforeReading'
>;

function createSession(
  options: HostOptions,
  book: Book,
  parts: SessionParts & { schema: () => Schema },
): () => Session {
  return once(() => ({
    ...parts,
    schema: parts.schema(),
    requirements: createRequirements(requirementSets(options)),
    references: book.references,
    root: workbook.create({ book }),
    beforeReading: async (object, names) => {
      if (mayBeCalculating(book, object, names)) await book.calculated();
    },
    subscribe: book.events.subscribe,
  }));
}

/** Calls are answered one after another, also when the grid needs time for one of them. */
function inTurn(answer: (dispatchId: number, payload: unknown) => Promise<Reply>): Host['execute'] {
  let last: Promise<unknown> = Promise.resolve();
  return (dispatchId, payload) => {
    const reply = last.then(() => answer(dispatchId, payload));
    last = reply.catch(() => undefined);
    return reply;
  };
}

interface Answering {
  readonly api: RichApi;
  readonly book: Book;
  readonly complete: (payload: unknown) => void;
  readonly onMissing: (name: string) => void;
}

const notSupported = 5000;

function createAnswer({
  api,
  book,
  complete,
  onMissing,
}: Answering): (dispatchId: number, payload: unknown) => Promise<Reply> {
  return async (dispatchId, payload) => {
    switch (dispatchId) {
      case dispatch.executeRichApi:
        return executeRichApi(api, payload);
      case dispatch.loadSettings:
        return { error: 0, settings: readSettings(book.settings) };
      case dispatch.saveSettings:
        saveSettings(book.settings, payload);
        return { error: 0 };
      case dispatch.commandCompleted:
        complete(payload);
        return { error: 0 };
      default:
        onMissing(`dispatch ${dispatchId}`);
        return { error: notSupported };
    }
  };
}

/** A model of Excel over a grid. */
export function createHost(options: HostOptions): Host {
  const schema = once(() => reflectSchema(options.namespaces()));
  const outbox = createOutbox();
  const failures = createSyncFailures();
  const book = openBook(options, { schema, outbox, isDead: failures.isDead });
  const limit = options.payloadLimit ?? fiveMegabytes;
  const features = options.functionFeatures ?? [];
  const calls = createFunctionCalls({ send: outbox.sendEntries, payloadLimit: limit, features });
  const services = createServices({ visibility: 'Visible', startup: 'Inactive' }, calls.service);
  const log = createLog();
  const session = createSession(options, book, { schema, service: (name) => services.get(name), ...log });
  const api: RichApi = { session, webRoot: webWorkbook.create({ book }), payloadLimit: limit, failures };
  const commands = createCommands(outbox.send);
  const answer = createAnswer({ api, book, complete: commands.complete, onMissing: log.onMissing });
  return {
    execute: inTurn(failures.untilDeath(answer)),
    appContext: () => appContext(options),
    settings: () => readSettings(book.settings),
    names: () => describeNames(book),
    onMessage: outbox.onMessage,
    functions: calls.functions,
    failSync: failures.plan,
    died: failures.died,
    contents: book,
    runCommand: commands.run,
    missing: () => [...log.missing],
    faults: () => log.faults,
    charts: (sheetId) => chartPictures(book, sheetId),
    conditionalFormats: (sheetId) => conditionalNumberFormats(book, sheetId),
    hasPrintSetup: (sheetId) => isSet(book, sideBag(book, 'PageLayout', sheetId)),
  };
}
