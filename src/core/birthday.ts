import { civilFromNumber, numberFromCivil } from './calendar';

/** The day on which someone becomes so many years old. Born on 29 February: in other years 1 March. */
export function birthday(born: number, age: number): number {
  const { year, month, day } = civilFromNumber(born);
  return numberFromCivil({ year: year + age, month, day });
}
