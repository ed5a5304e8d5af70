import { defineClass } from '../interpreter/defineClass';
import type { ModelObject } from '../interpreter/modelObject';
import { textArgument } from './values';

/** What the add-in has asked of its own run time. */
export interface RuntimeState {
  visibility: string;
  startup: string;
}

const internal = defineClass<null>({
  className: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
});

const appRuntime = defineClass<RuntimeState>({
  className: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: ({ visibility }) => visibility,
    setAppRuntimeState: (state, [visibility]) => {
      state.visibility = textArgument(visibility);
      return null;
    },
  },
});

const appRuntimePersistence = defineClass<RuntimeState>({
  className: 'AppRuntimePersistenceService',
  methods: {
    getAppRuntimeStartState: ({ startup }) => startup,
    setAppRuntimeStartState: (state, [startup]) => {
      state.startup = textArgument(startup);
      return null;
    },
  },
});

/** Services that an add-in reaches beside the workbook, by their names on the wire. */
export function createServices(
  state: RuntimeState,
  functions: ModelObject,
): ReadonlyMap<string, ModelObject> {
  return new Map([
    ['Microsoft.ExcelServices.CustomFunctions', functions],
    ['Microsoft.InternalService.AddinInternalService', internal.create(null)],
    ['Microsoft.AppRuntime.AppRuntimeService', appRuntime.create(state)],
    ['Microsoft.AppRuntime.AppRuntimePersistenceService', appRuntimePersistence.create(state)],
  ]);
}
