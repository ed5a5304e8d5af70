const kept: object[] = [];

/**
 * Keeps a record for good, and with it the shape of all records that are made in the same place. The engine compiles a loop for the shapes
 * of the records that it reads, and throws the compiled loop away when memory is put in order and no record of such a shape is left: the next
 * call would begin slowly again. Called once, when a file with such a loop is loaded; changes no result.
 */
export function keepShape(record: object): void {
  kept.push(record);
}
