const kept: object[] = [];

/**
 * Keeps a record for good, and with it the shape of all records that are made in the same place. The engine compiles a loop for the shapes
 * of the records that it reads, and throws the compiled loop away when memory is put in order and no record of such a shape is left: the next
 * call would begin slowly again. Called once, when a file with such a loop is loaded; changes no result.
 */
export function keepShape(record: object): void {
  kept.push(record);
}

/**
 * Names a function a second time. One that is named only where it is called is written into that place when the code is made small, and
 * is then made anew, and compiled anew, in each call. So a loop over all rows is kept a function of its file; changes no result.
 */
export function keepFunction(loop: (...given: never[]) => unknown): void {
  kept.push(loop);
}
