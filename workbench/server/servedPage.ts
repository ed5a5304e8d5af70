/** Where the add-in's page loads office.js from in production. */
export const officeJsOnline = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Where the workbench serves the package of the same library. */
export const officeJsLocal = '/officejs/office.js';

const shim = '<script src="/workbench/shim.js"></script>';

/**
 * The add-in's built page as the workbench serves it, with exactly two changes: office.js comes from this machine,
 * and the workbench's shim stands right before it.
 */
export function servedPage(html: string): string {
  const tag = `<script src="${officeJsOnline}"></script>`;
  if (html.split(tag).length !== 2) throw new Error(`The page must hold this exactly once: ${tag}`);
  return html.replace(tag, `${shim}<script src="${officeJsLocal}"></script>`);
}
