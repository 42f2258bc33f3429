/** Freezes parsed JSON, all of it: requests share it. */
export function freezeJson<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(freezeJson);
  return Object.freeze(value);
}
