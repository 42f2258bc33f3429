/** So that half of it is whole as well. */
const STEPS = [2, 4, 6, 8, 10];

/** @returns a round even number that nothing exceeds: where the scale of a chart of counts ends */
export function chooseTop(most: number): number {
  let unit = 1;
  while (most > 10 * unit) unit *= 10;
  return STEPS.find(step => step * unit >= most)! * unit;
}
