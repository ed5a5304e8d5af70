/** One way to answer a question, to be timed against others that answer the same. */
export interface Contestant<Question, Answer> {
  readonly name: string;
  readonly answer: (question: Question) => Answer;
}

/** A race: the first contestant is the yardstick, and every answer must be the same as its answer. */
export interface Race<Question, Answer> {
  readonly title: string;
  readonly question: Question;
  readonly contestants: readonly Contestant<Question, Answer>[];
  readonly isSame: (one: Answer, other: Answer) => boolean;
}

const rounds = 15;

/**
 * Lets the contestants take turns and prints each one's median time and its ratio to the first. Only ratios within one
 * run mean anything: milliseconds belong to the machine.
 */
export function compare<Question, Answer>(race: Race<Question, Answer>): void {
  const { title, question, contestants, isSame } = race;
  const [yardstick] = contestants;
  if (yardstick === undefined) throw new Error('a race needs a contestant');
  const right = yardstick.answer(question);
  for (const { name, answer } of contestants) {
    if (!isSame(answer(question), right))
      throw new Error(`${name} gives another answer than ${yardstick.name}`);
  }
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    contestants.forEach(({ answer }, index) => times[index]?.push(timed(() => answer(question))));
  }
  const medians = times.map(median);
  console.log(title);
  contestants.forEach(({ name }, index) => {
    const own = medians[index] ?? NaN;
    const ratio = own / (medians[0] ?? NaN);
    console.log(`  ${name.padEnd(24)} ${own.toFixed(1).padStart(8)} ms  ${ratio.toFixed(2).padStart(6)} ×`);
  });
}

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;
}
