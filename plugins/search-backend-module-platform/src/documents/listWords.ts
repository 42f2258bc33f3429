/**
 * The words in names and paths. PostgreSQL takes `/api/v1/orders` or `registry.acme.example/order-api` for one word, so
 * whoever looks for `orders` would not find it.
 *
 * @returns each once, e.g. `api v1 orders`
 */
export function listWords(
  ...texts: readonly (string | null | undefined)[]
): string {
  const words = texts.flatMap(text => text?.match(/[\p{L}\p{N}_-]+/gu) ?? []);
  return [...new Set(words)].join(' ');
}
