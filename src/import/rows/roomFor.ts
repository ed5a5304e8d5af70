/** The same numbers with room for at least so many: the array itself, or a copy of twice its length. */
export function roomFor(numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= numbers.length) return numbers;
  const roomier = new Int32Array(Math.max(length, numbers.length * 2));
  roomier.set(numbers);
  return roomier;
}
