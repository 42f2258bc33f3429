/** True when PostgreSQL will never take what it was given: SQLSTATE 22, a data exception, or 54, a limit of its own. */
export function isRefusedData(error: unknown): boolean {
  const { code } = Object(error);
  return typeof code === 'string' && /^(?:22|54)[0-9A-Z]{3}$/.test(code);
}
