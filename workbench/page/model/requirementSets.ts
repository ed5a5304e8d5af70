import type { RequirementSets } from './interpreter/requirements';
import { follows } from './behaviours/behaviours';
import type { HostOptions } from './hostTypes';

/** The sets that the host advertises: those of the manifest and those that office.js itself asks for. */
export function requirementSets({ excelApi, requirementSets: further }: HostOptions): RequirementSets {
  follows('advertisedSets');
  return {
    ExcelApi: excelApi,
    SharedRuntime: '1.2',
    CustomFunctionsRuntime: '1.4',
    CustomFunctions: '1.9',
    RibbonApi: '1.2',
    Settings: '1.1',
    RichApiRuntime: '1.1',
    OfficeSharedApi: '1.1',
    ...further,
  };
}
