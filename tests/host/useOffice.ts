import type { HostOptions } from '../../workbench/page/model/host';
import { openOffice, type OfficeSession } from '../workbench/officeInNode';

/** The workbook that a test speaks to. */
export interface UsedOffice {
  readonly session: () => OfficeSession;
  /** Another workbook, with nothing in it, takes its place. */
  readonly reopen: (options?: Partial<HostOptions>) => Promise<void>;
}

/**
 * Gives each test of the file the real office.js over the model of Excel, at the requirement set that the manifest asks for. After
 * each of them nothing that the host code asked for was unknown to the model, and the model had no fault of its own.
 */
export function useOffice(): UsedOffice {
  let session: OfficeSession;
  const reopen = async (options: Partial<HostOptions> = {}): Promise<void> => {
    session = await openOffice({ excelApi: '1.13', ...options });
    Object.assign(globalThis, { Excel: session.window.Excel });
  };
  beforeEach(() => reopen());
  afterEach(() => {
    expect(session.host.missing()).toEqual([]);
    expect(session.host.faults()).toEqual([]);
    Reflect.deleteProperty(globalThis, 'Excel');
  });
  return { session: () => session, reopen };
}
