import { redactText } from './redactSecrets';

/** What an error says, without what looks like a token, its cause, and fields of its own such as a whole answer. */
export function redactError(error: Error): Error {
  const { name, message, stack } = error;
  const clean = new Error(redactText(String(message)));
  // Like those of any error they are no fields, which a log would list.
  Object.defineProperties(clean, {
    name: { value: redactText(String(name)) },
    stack: { value: stack && redactText(String(stack)) },
  });
  return clean;
}
