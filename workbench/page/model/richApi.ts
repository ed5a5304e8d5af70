import { runBatch } from './interpreter/batch';
import type { Session } from './interpreter/session';
import type { ModelObject } from './interpreter/modelObject';
import { exceeds } from './protocol/payload';
import { requestTooLarge, responseTooLarge } from './protocol/refusals';
import { isList, textOf } from './protocol/plain';
import { readRequest } from './protocol/request';
import { follows } from './behaviours/behaviours';
import type { Reply } from './hostTypes';
import type { SyncFailures } from './syncFailures';

/** What a batch meets besides its session. */
export interface RichApi {
  readonly session: () => Session;
  /** Excel on the web opens new workbooks through a root of its own. */
  readonly webRoot: ModelObject;
  readonly payloadLimit: number;
  readonly failures: SyncFailures;
}

const invalidParameter = 5010;
const headers = ['Content-Type', 'application/json'] as const;

/** Batches of custom functions and of the web's own services are marked; they are not the add-in's syncs. */
const addinBatch = 'IterativeExecutor';
const webBatch = 'WacPartition';

function success(body: string): Reply {
  return { error: 0, data: [200, headers, body] };
}

/** Answers one message of the library: `[customData, method, path, headers, body, …]`. */
export async function executeRichApi(api: RichApi, payload: unknown): Promise<Reply> {
  if (!isList(payload) || typeof payload[4] !== 'string') return { error: invalidParameter };
  const [customData, , , , body] = payload;
  if (exceeds(body, api.payloadLimit)) {
    follows('fiveMegabytes');
    return { error: requestTooLarge };
  }
  const request = readRequest(body);
  const session = api.session();
  const isOwn = textOf(customData) === addinBatch;
  const rooted = textOf(customData) === webBatch ? { ...session, root: api.webRoot } : session;
  const failing = isOwn ? api.failures.next(request) : undefined;
  const response = await runBatch(rooted, request, failing);
  if (failing?.refusal !== undefined) return { error: failing.refusal };
  const text = JSON.stringify(response);
  return exceeds(text, api.payloadLimit) ? { error: responseTooLarge } : success(text);
}
