/**
 * Excel on Windows as office.js meets it: an object `window.external` with the bridge's functions. It is handed to
 * the add-in's frame before office.js loads. What crosses is copied into the frame's own realm, as the real bridge does.
 */

import { dispatch, type Host, type HostMessage, type Reply, type SettingEntry } from '../model/hostTypes';

/** The window of the add-in's frame. */
export type FrameWindow = Window & typeof globalThis;

type Callback = (answer: unknown) => void;
type EventHandler = (dispatchId: number, payload: unknown) => void;

export interface ExternalOptions {
  readonly host: Host;
  /** True when the host's theme is a dark one. */
  readonly dark: boolean;
}

/** The object for `window.external` of the given frame. */
export function externalFor(frame: FrameWindow, options: ExternalOptions): Record<string, unknown> {
  const { host } = options;
  const handlers = new Map<string, EventHandler>();
  host.onMessage((message) => {
    deliver(message, handlers, frame);
  });
  return {
    GetHostInfo: () => hostInfo(host.appContext().displayLanguage),
    GetContext: () => documentContext(frame, options),
    GetLoggingAllowed: () => false,
    Execute(dispatchId: number, params: unknown, callback: Callback) {
      const payload = payloadOf(dispatchId, params);
      inOwnTask(() => host.execute(dispatchId, payload)).then((reply) => {
        frame.setTimeout(() => {
          callback(bridgeArray(frame, answerOf(reply)));
        });
      }, reportError);
    },
    RegisterEvent: (...[dispatchId, target, handler, callback]: [number, string, EventHandler, Callback]) => {
      handlers.set(`${String(dispatchId)}|${target}`, handler);
      callback(0);
    },
    UnregisterEvent: (dispatchId: number, target: string, callback: Callback) => {
      handlers.delete(`${String(dispatchId)}|${target}`);
      callback(0);
    },
    MessageParent: ignore,
    MessageParent2: ignore,
    MessageChild2: ignore,
  };
}

/** Excel works in a process of its own: the pane's task ends before its work begins, and a new one begins with the answer. */
function inOwnTask<Result>(work: () => Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    setTimeout(() => {
      work().then(resolve, reject);
    });
  });
}

const ignore = (): void => undefined;

/** Shared runtime (1) with custom functions (2). */
const flags = 3;

/** The eight fields by which office.js knows its host; the last but one keeps its telemetry off. */
const hostInfo = (language: string): string =>
  ['Excel', 'Win32', '16.01', language, 'telemetry', '', 'disableLogging', String(flags)].join('$');

function deliver(
  message: HostMessage,
  handlers: ReadonlyMap<string, EventHandler>,
  frame: FrameWindow,
): void {
  handlers.get(`${String(message.dispatchId)}|`)?.(message.dispatchId, bridgeArray(frame, message.payload));
}

/** The bridge's own kind of array, with its content in the frame's realm. */
function bridgeArray(frame: FrameWindow, content: unknown): { readonly toArray: () => unknown } {
  const copy: unknown = frame.JSON.parse(JSON.stringify(content));
  return { toArray: () => copy };
}

const answerOf = (reply: Reply): readonly unknown[] => (reply.error === 0 ? [0, reply.data] : [reply.error]);

/** office.js hands over arrays of its own realm, sparse ones at times: copied like everything that crosses. */
function payloadOf(dispatchId: number, params: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(params ?? []));
  return dispatchId === dispatch.executeRichApi && Array.isArray(copy) ? copy[0] : copy;
}

function documentContext(frame: FrameWindow, { host, dark }: ExternalOptions): Record<string, unknown> {
  const context = host.appContext();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => context.addinId,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => context.displayLanguage,
    GetAppDataLocale: () => context.contentLanguage,
    GetDocUrl: () => context.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => context.correlationId,
    GetInstanceId: () => context.instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => context.requirementMatrix,
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => context.hostVersion,
    GetDialogRequirementMatrix: () => undefined,
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(themeColors(dark)),
    GetSettings: () => settingsBridge(frame, host),
  };
}

const white = 0xffffff;
const black = 0x000000;
const nearlyBlack = 0x262626;

/** Colours as the bridge gives them: one number each. */
const themeColors = (dark: boolean): Record<string, number> => ({
  bodyBackgroundColor: dark ? nearlyBlack : white,
  bodyForegroundColor: dark ? white : black,
  controlBackgroundColor: dark ? nearlyBlack : white,
  controlForegroundColor: dark ? white : black,
});

interface BridgeList {
  push: (value: string) => void;
}

function settingsBridge(frame: FrameWindow, host: Host): Record<string, unknown> {
  return {
    Read(keys: BridgeList, values: BridgeList) {
      for (const [key, json] of host.settings()) {
        keys.push(key);
        values.push(json);
      }
    },
    WriteAsync(keys: readonly string[], values: readonly string[], callback: (status: number) => void) {
      const entries = Array.from(keys, (key, index): SettingEntry => [key, values[index] ?? 'null']);
      void host.execute(dispatch.saveSettings, entries).then((reply) => {
        callback(reply.error);
      });
    },
    RefreshAsync(callback: () => void) {
      frame.setTimeout(callback, 0);
    },
  };
}
