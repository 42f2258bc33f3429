/**
 * The values that a form will hold once every step has been opened: a step brings its defaults along only then.
 *
 * @param values - what the form holds; whatever was touched stays, emptied too
 */
export function fillDefaults(
  defaults: Record<string, unknown>,
  values: Record<string, unknown>,
): Record<string, unknown> {
  const filled = { ...values };
  for (const [name, value] of Object.entries(defaults)) {
    const given = values[name];
    if (given === undefined) filled[name] = value;
    else if (isObject(value) && isObject(given))
      filled[name] = fillDefaults(value, given);
  }
  return filled;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
