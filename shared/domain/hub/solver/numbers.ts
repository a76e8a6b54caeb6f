/** Lists of numbers as the solver uses them: what lies outside is 0. */
type Numbers = ArrayLike<number>;

export const at = (values: Numbers, index: number): number => values[index] ?? 0;

export function add(values: { [index: number]: number }, index: number, amount: number): void {
  values[index] = (values[index] ?? 0) + amount;
}
