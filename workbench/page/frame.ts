/** The frame that holds the add-in's own page, and how office.js in it finds the model of Excel. */

import type {} from './globals';
import type { Host } from './model/hostTypes';
import type { WorkbenchOptions } from './options';
import { externalFor } from './transport/externalTransport';
import { connectWebFrame, webFrameName } from './transport/webTransport';

export interface AddinFrame {
  /** Puts the add-in's page into the frame. The host must be ready to answer. */
  readonly open: (host: Host) => void;
  /** The namespaces that office.js made in the frame. */
  readonly namespaces: () => readonly object[];
}

/** An empty frame in the given element. */
export function createAddinFrame(parent: HTMLElement, options: WorkbenchOptions, title: string): AddinFrame {
  const frame = document.createElement('iframe');
  frame.title = title;
  return {
    open(host) {
      const web = options.transport === 'web';
      const dark = options.dark;
      window.varddygnWorkbench = {
        externalFor: (window) => (web ? undefined : externalFor(window, { host, dark })),
      };
      if (web) {
        frame.name = webFrameName(host, location.origin);
        connectWebFrame(frame, host);
      }
      frame.src = '/taskpane.html';
      parent.replaceChildren(frame);
    },
    namespaces: () => ['OfficeCore', 'Excel'].map((name) => namespace(frame, name)),
  };
}

function namespace(frame: HTMLIFrameElement, name: string): object {
  const found: unknown = frame.contentWindow === null ? undefined : Reflect.get(frame.contentWindow, name);
  if (typeof found !== 'object' || found === null)
    throw new Error(`office.js has not made ${name} in the frame.`);
  return found;
}
