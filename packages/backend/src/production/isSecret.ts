import type { ConfiguredValue } from './listValues';

/** What Backstage and its plugins call what nobody may know; a test compares it with what their schemas mark. */
const SECRET =
  /(?:secrets?|token|password|keys?|connection(?:string)?|(?:access|private)keyid|externalid)$/i;

/** Whether a value is one that nobody may know. */
export function isSecret({ path }: Pick<ConfiguredValue, 'path'>): boolean {
  const names = path.filter(step => typeof step === 'string');
  return (
    SECRET.test(names.at(-1) ?? '') ||
    // Every value of it is one, whatever it is called.
    names.at(-2) === 'secrets'
  );
}
