import type { Column } from './column';

/** What is worked out from a column of a table alone: once, since columns never change. */
export function oncePerColumn<Value>(work: (column: Column) => Value): (column: Column) => Value {
  const known = new WeakMap<Column, { readonly value: Value }>();
  return (column) => {
    const found = known.get(column) ?? { value: work(column) };
    known.set(column, found);
    return found.value;
  };
}
