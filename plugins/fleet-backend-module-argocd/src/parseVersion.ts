/**
 * Reads Kubernetes' `resourceVersion`.
 *
 * @returns `undefined` for one that cannot be compared
 */
export function parseVersion(
  text: string | null | undefined,
): bigint | undefined {
  return text && /^\d{1,30}$/.test(text) ? BigInt(text) : undefined;
}
