import type { OfficeSession } from './officeInNode';

/** What an add-in sees of an error of office.js. */
export interface Failure {
  readonly code: unknown;
  readonly message: unknown;
  readonly location: unknown;
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}

/** The error that the work ends in; undefined when it ends well. */
export async function failureOf(work: Promise<unknown>): Promise<Failure | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    const location = property(property(error, 'debugInfo'), 'errorLocation');
    return { code: property(error, 'code'), message: property(error, 'message'), location };
  }
}

let sheets = 0;

/** Runs a batch on a sheet of its own, called `Trial1`, `Trial2`, … */
export async function onSheet<Result>(
  { window }: OfficeSession,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  sheets += 1;
  const name = `Trial${sheets}`;
  return window.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    await context.sync();
    return work(sheet, context);
  });
}

/** Waits long enough for messages of the host to arrive. */
export const messages = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
