import { isFields, type Fields } from './GatewayFile';

/** Adds what a mapping does not say itself, at any depth. A list is one value: it is not added to. */
export function fillDefaults(own: Fields, defaults: Fields): Fields {
  const filled = new Map(Object.entries(defaults));
  for (const [key, value] of Object.entries(own)) {
    const before = filled.get(key);
    filled.set(
      key,
      isFields(value) && isFields(before) ? fillDefaults(value, before) : value,
    );
  }
  return Object.fromEntries(filled);
}
