/**
 * Lists different orders in which two people can take their steps, each as a word of `a` and `b`. The same seed
 * gives the same orders.
 *
 * @param steps - how many each of them takes
 */
export function listOrders(
  steps: number,
  count: number,
  seed: number,
): string[] {
  let state = seed;
  // Numerical Recipes' generator: what matters is that it is the same in every run.
  const random = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const orders = new Set<string>();
  while (orders.size < count) {
    const left = { a: steps, b: steps };
    let order = '';
    while (left.a + left.b > 0) {
      const name = random() < left.a / (left.a + left.b) ? 'a' : 'b';
      left[name] -= 1;
      order += name;
    }
    orders.add(order);
  }
  return [...orders];
}
