import { closeBrowser, openWorkbench, type Session, type SessionOptions } from './session';

jest.setTimeout(60_000);

afterAll(closeBrowser);

const transports: readonly NonNullable<SessionOptions['transport']>[] = ['external', 'web'];

describe.each(transports)('the worker that reads lists, %s', (transport) => {
  let session: Session;
  beforeAll(async () => {
    session = await openWorkbench({ transport, workbook: 'empty' });
  });
  afterAll(() => session.close());

  test('starts from the pane, under the policy of its page, and answers', async () => {
    const answer = await session.pane.evaluate(
      () =>
        new Promise<unknown>((done) => {
          const worker = new Worker('importWorker.js');
          worker.addEventListener('error', () => {
            done('error');
          });
          worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
            worker.terminate();
            done(data);
          });
          // A question in the words of Comlink, for something that the worker does not have.
          worker.postMessage({ id: 'question', type: 'GET', path: ['nothing'] });
        }),
    );
    expect(answer).toMatchObject({ id: 'question', type: 'RAW' });
    expect(session.problems).toEqual([]);
  });

  test('cannot be started from another place', async () => {
    const outcome = await session.pane.evaluate(
      () =>
        new Promise<string>((done) => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
            done(effectiveDirective);
          });
          try {
            new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])));
          } catch {
            // The refusal is told as an event too.
          }
        }),
    );
    expect(outcome).toBe('worker-src');
  });
});
