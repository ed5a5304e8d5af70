import type { AppContext, HostOptions } from './hostTypes';
import { requirementSets } from './requirementSets';

/** What office.js is told about the host when it starts. */
export function appContext(options: HostOptions): AppContext {
  return {
    addinId: 'workbench-addin',
    instanceId: 'workbench-instance',
    correlationId: '00000000-0000-0000-0000-000000000001',
    displayLanguage: options.language,
    contentLanguage: options.language,
    hostVersion: '16.0.18500.42301',
    documentUrl: 'https://localhost/Workbook.xlsx',
    requirementMatrix: JSON.stringify(requirementSets(options)),
  };
}
