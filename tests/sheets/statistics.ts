/**
 * Excel's functions of a straight line through points, by Microsoft's definitions of them. Each argument is the numbers of a column, or of
 * one cell.
 */
export const statistics: Readonly<Record<string, (...columns: readonly (readonly number[])[]) => number>> = {
  AVERAGE: (numbers = []) => mean(numbers),
  DEVSQ: (numbers = []) => products(numbers, numbers),
  /** ȳ + b · (x − x̄), where b = Σ(x − x̄)(y − ȳ) / Σ(x − x̄)². */
  FORECAST: ([x = NaN] = [], ys = [], xs = []) =>
    mean(ys) + (products(xs, ys) / products(xs, xs)) * (x - mean(xs)),
  /** √( (Σ(y − ȳ)² − (Σ(x − x̄)(y − ȳ))² / Σ(x − x̄)²) / (n − 2) ). */
  STEYX: (ys = [], xs = []) =>
    Math.sqrt(Math.max(0, products(ys, ys) - products(xs, ys) ** 2 / products(xs, xs)) / (ys.length - 2)),
  TINV: ([share] = [], [freedom = NaN] = []) => {
    if (share !== 0.2) throw new Error('no other share is asked for');
    return studentsT[freedom - 1] ?? NaN;
  },
};

/** Student's t for 80 % between −t and t, from 1 degree of freedom on. Source: the published tables (t 0.90). */
export const studentsT: readonly number[] = [
  3.077684, 1.885618, 1.637744, 1.533206, 1.475884, 1.439756, 1.414924, 1.396815, 1.383029, 1.372184, 1.36343,
  1.356217, 1.350171,
];

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function products(one: readonly number[], other: readonly number[]): number {
  const [middle, otherMiddle] = [mean(one), mean(other)];
  return one.reduce((sum, x, index) => sum + (x - middle) * ((other[index] ?? NaN) - otherMiddle), 0);
}
