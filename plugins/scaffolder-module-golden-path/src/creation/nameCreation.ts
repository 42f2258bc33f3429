/** What a creation makes, e.g. `order-api`; undefined where its values do not say. */
export function nameCreation(
  values: Record<string, unknown> | undefined,
): string | undefined {
  const { service, application } = values ?? {};
  return typeof service === 'string' && typeof application === 'string'
    ? `${service}-${application}`
    : undefined;
}
