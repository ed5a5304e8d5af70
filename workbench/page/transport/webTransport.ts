/**
 * Excel on the web as office.js meets it: messages between the page and the add-in's frame. Used by the tests, over
 * https, since office.js trusts a host page on its own host name only there.
 */

import { dispatch, type Host, type HostMessage } from '../model/hostTypes';

/** Numbers of the protocol's messages. */
const request = 0;
const response = 1;
const registerEvent = 1;
const unregisterEvent = 2;
const ordinaryReply = 0;
const eventReply = 1;

interface XdmRequest {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

const conversationId = 'workbench-conversation';

/** What the frame's name says, by which office.js finds its host. */
export function webFrameName(host: Host, origin: string): string {
  const { displayLanguage, addinId } = host.appContext();
  return JSON.stringify({
    baseFrameName: '__iframe',
    hostInfo: ['Excel', 'Web', '16.01', displayLanguage, 'telemetry', '', 'disableLogging', '3'].join('|'),
    xdmInfo: [conversationId, addinId, origin].join('|'),
    serializerVersion: '1',
    flights: '[]',
  });
}

/** Answers the messages of the frame, and sends it the host's events. */
export function connectWebFrame(frame: HTMLIFrameElement, host: Host): void {
  const registrations = new Map<string, XdmRequest>();
  const post = (message: Record<string, unknown>): void => {
    const text = JSON.stringify({ ...message, _origin: location.origin, _serializerVersion: 1 });
    frame.contentWindow?.postMessage(text, location.origin);
  };
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    const message = event.source === frame.contentWindow ? readRequest(event.data) : undefined;
    if (message === undefined) return;
    noteRegistration(registrations, message);
    void answer(message, host).then((data) => {
      post(replyTo(message, data));
    });
  });
  host.onMessage((message) => {
    const registration = registrations.get(message.name);
    if (registration !== undefined) post(eventMessage(registration, message));
  });
}

function readRequest(data: unknown): XdmRequest | undefined {
  if (typeof data !== 'string') return undefined;
  const message: unknown = JSON.parse(data);
  return isRequest(message) ? message : undefined;
}

const isRequest = (message: unknown): message is XdmRequest =>
  typeof message === 'object' &&
  message !== null &&
  '_messageType' in message &&
  message._messageType === request;

function noteRegistration(registrations: Map<string, XdmRequest>, message: XdmRequest): void {
  if (message._actionType === registerEvent) registrations.set(message._actionName, message);
  if (message._actionType === unregisterEvent) registrations.delete(message._actionName);
}

async function answer(message: XdmRequest, host: Host): Promise<unknown> {
  if (message._actionType !== 0) return { Error: 0 };
  if (message._actionName === 'ContextActivationManager_getAppContextAsync') return appContext(host);
  return message._actionName === 'executeMethod' ? await executeMethod(message._data, host) : null;
}

async function executeMethod(data: unknown, host: Host): Promise<unknown> {
  const call = property(data, 'DdaMethod');
  const dispatchId = Number(property(call, 'DispatchId'));
  const reply = await host.execute(dispatchId, payloadOf(dispatchId, data));
  const settings = reply.settings?.map(([Name, Value]) => ({ Name, Value }));
  return {
    Version: 1,
    Error: reply.error,
    ...(reply.data === undefined ? {} : { Data: reply.data }),
    ...(settings === undefined ? {} : { Properties: { Settings: settings } }),
  };
}

function payloadOf(dispatchId: number, data: unknown): unknown {
  if (dispatchId === dispatch.executeRichApi) return property(data, 'ArrayData');
  if (dispatchId === dispatch.saveSettings) {
    return property(data, 'Properties') ?? property(property(data, 'DdaSettingsMethod'), 'Properties');
  }
  if (dispatchId === dispatch.commandCompleted)
    return [0, 1, 2].map((index) => property(data, String(index)));
  return data;
}

const property = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;

const replyTo = (message: XdmRequest, data: unknown): Record<string, unknown> => ({
  _messageType: response,
  _actionName: message._actionName,
  _conversationId: message._conversationId,
  _correlationId: message._correlationId,
  _data: data,
  _errorCode: 0,
  _responseType: ordinaryReply,
});

const eventMessage = (registration: XdmRequest, message: HostMessage): Record<string, unknown> => ({
  _messageType: response,
  _actionName: message.name,
  _conversationId: conversationId,
  _correlationId: registration._correlationId,
  _data: message.name === 'richApiMessage' ? { ArrayData: message.payload } : message.payload,
  _errorCode: 0,
  _responseType: eventReply,
});

/** Every fact that office.js reads when it starts on the web; 16 is Excel on the web. */
function appContext(host: Host): Record<string, unknown> {
  const context = host.appContext();
  return {
    _id: context.addinId,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: context.displayLanguage,
    _dataLocale: context.contentLanguage,
    _docUrl: context.documentUrl,
    _clientMode: 1,
    _settings: host.settings(),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: context.correlationId,
    _appInstanceId: context.instanceId,
    _appMinorVersion: 1,
    _requirementMatrix: context.requirementMatrix,
    _hostCustomMessage: '',
    _hostFullVersion: context.hostVersion,
    _clientWindowHeight: 800,
    _clientWindowWidth: 350,
    _addinName: 'Vårddygn',
    _appDomains: [],
    _featureGates: {},
    _initialDisplayMode: 2,
    _wacHostEnvironment: '0',
    _isFromWacAutomation: false,
    _marketplaceType: '',
  };
}
