import { dispatch, type Host, type SettingEntry } from '../../workbench/page/model/hostTypes';

type Handler = (dispatchId: number, payload: unknown) => void;
type Callback = (answer: unknown) => void;

const flagsOfSharedRuntime = 3;

/** The bridge copies what crosses it. */
function bridged(content: unknown): object {
  const copy: unknown = JSON.parse(JSON.stringify(content));
  return { toArray: () => copy };
}

function payloadOf(dispatchId: number, params: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(params ?? []));
  return dispatchId === dispatch.executeRichApi && Array.isArray(copy) ? copy[0] : copy;
}

function settingsOf(host: Host): object {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, json] of host.settings()) {
        keys.push(key);
        values.push(json);
      }
    },
    WriteAsync: (keys: string[], values: string[], callback: Callback) => {
      const entries = Array.from(keys, (key, index): SettingEntry => [key, values[index] ?? 'null']);
      void host.execute(dispatch.saveSettings, entries).then(({ error }) => {
        callback(error);
      });
    },
    RefreshAsync: (callback: () => void) => {
      callback();
    },
  };
}

function contextOf(host: Host): object {
  const facts = host.appContext();
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => facts.addinId,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => facts.displayLanguage,
    GetAppDataLocale: () => facts.contentLanguage,
    GetDocUrl: () => facts.documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => facts.correlationId,
    GetInstanceId: () => facts.instanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => facts.requirementMatrix,
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => facts.hostVersion,
    GetDialogRequirementMatrix: () => undefined,
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => '{}',
    GetSettings: () => settingsOf(host),
  };
}

/** `window.external` as Excel on Windows has it, straight over the model; the smallest that office.js is content with. */
export function externalObject(host: Host): object {
  const handlers = new Map<number, Handler>();
  host.onMessage(({ dispatchId, payload }) => {
    setTimeout(() => handlers.get(dispatchId)?.(dispatchId, bridged(payload)), 0);
  });
  const language = host.appContext().displayLanguage;
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$telemetry$$disableLogging$${flagsOfSharedRuntime}`,
    GetContext: () => contextOf(host),
    GetLoggingAllowed: () => false,
    Execute: (dispatchId: number, params: unknown, callback: Callback) => {
      void host.execute(dispatchId, payloadOf(dispatchId, params)).then(({ error, data }) => {
        callback(bridged(error === 0 ? [0, data ?? null] : [error]));
      });
    },
    RegisterEvent: (...[dispatchId, , handler, callback]: [number, string, Handler, Callback]) => {
      handlers.set(dispatchId, handler);
      callback(0);
    },
    UnregisterEvent: (...[dispatchId, , callback]: [number, string, Callback]) => {
      handlers.delete(dispatchId);
      callback(0);
    },
    MessageParent: nothing,
  };
}

const nothing = (): void => undefined;
