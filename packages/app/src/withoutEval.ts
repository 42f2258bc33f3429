import Ajv from 'ajv';
import { config } from 'zod';

// The pages' content security policy has no 'unsafe-eval'. Two libraries would try all the same, the moment that they
// are loaded: this file must be imported before all others.

// Zod asks whether it may make functions from text, and each question is a violation.
config({ jitless: true });

// The catalog's model makes a function of the schema of each kind, though nobody checks an entity in a browser: the
// backend does. Whoever calls one is refused by the policy, as he would be without this.
const { compile } = Ajv.prototype;
Ajv.prototype.compile = function compileWhenAsked(
  this: Ajv,
  ...args: any[]
): any {
  return (data: unknown) => compile.apply(this, args as [object])(data);
};
// It asks whether those schemas are schemas, which is known when they are published.
Ajv.prototype.validateSchema = () => true;
