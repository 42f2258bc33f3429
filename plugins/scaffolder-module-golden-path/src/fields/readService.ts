/** The value that the wizard's form holds for `service`, whichever step asked for it; empty before that. */
export function readService(formData: unknown): string {
  const { service } = (formData ?? {}) as { service?: unknown };
  return typeof service === 'string' ? service : '';
}
