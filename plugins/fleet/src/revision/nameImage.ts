/**
 * An image without its registry, a digest cut to what one compares: `order-api:3f2a91c`, `order-api@4fa6e0f01a2b`.
 *
 * @param image - e.g. `registry.acme.example/order-api:3f2a91c`
 */
export function nameImage(image: string): string {
  const name = image.slice(image.lastIndexOf('/') + 1);
  return name.replace(/@sha256:([0-9a-f]{12})[0-9a-f]*$/, '@$1');
}
