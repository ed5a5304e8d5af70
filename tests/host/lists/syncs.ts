import { actionType, readRequest } from '../../../workbench/page/model/protocol/request';
import type { OfficeSession } from '../../workbench/officeInNode';

/** For each sync of the add-in's from now on: how many changes it asks for. */
export function countChanges({ host }: OfficeSession): readonly number[] {
  const changes: number[] = [];
  const execute = host.execute.bind(host);
  Object.assign(host, {
    execute: (dispatchId: number, payload: unknown) => {
      const body: unknown = Array.isArray(payload) ? payload[4] : undefined;
      const actions = typeof body === 'string' ? readRequest(body).actions : [];
      if (actions.some(({ name }) => name !== '_RemoveReference'))
        changes.push(actions.filter(({ type, name }) => isChange(type, name)).length);
      return execute(dispatchId, payload);
    },
  });
  return changes;
}

function isChange(type: number, name: string): boolean {
  return type === actionType.setProperty || (type === actionType.method && !name.startsWith('_'));
}

/** How far into a sync of so many changes it may fail: before anything, after some of them, or with all done and the answer lost. */
export function extentsOf(changes: number): readonly number[] {
  const some = [1, 2, 4, 8, 16, 32, 64, changes - 1].filter((extent) => extent > 0 && extent < changes);
  return changes === 0 ? [0] : [...new Set([0, ...some, Infinity])];
}
