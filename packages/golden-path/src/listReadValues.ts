/**
 * Lists the values that a template may read, by their first name: `route` for `values.route.path`. It errs on the
 * safe side: words of the text around the expressions count too.
 *
 * @returns sorted, each once; `undefined` when the template uses `values` as a whole or computes a name
 */
export function listReadValues(template: string): string[] | undefined {
  const names = new Set<string>();
  for (const [, name] of template.matchAll(
    /\bvalues\b(?:\.([A-Za-z_]\w*))?/g,
  )) {
    if (name === undefined) return undefined;
    names.add(name);
  }
  return [...names].sort();
}
