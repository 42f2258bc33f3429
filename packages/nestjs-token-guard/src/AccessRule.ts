import 'reflect-metadata';
import type { ExecutionContext } from '@nestjs/common';

/** Who may call a route: everybody (`none`), or whoever has a token for a guard and one of the roles. */
export interface AccessRule {
  /** `none`, or the name of a guard. */
  readonly guard: string;
  /** Any role when empty. */
  readonly roles: readonly string[];
}

/** The name of no guard. */
export const NO_GUARD = 'none';

/** One key for all guards: a route has one rule, whoever's it is. */
const KEY = 'slipway:access-rule';

/**
 * A decorator that gives a controller, or one of its handlers, its rule.
 *
 * @throws Error where the same thing is given a second one: which of them counts would depend on their order
 */
export function declareRule(
  rule: AccessRule,
): ClassDecorator & MethodDecorator {
  return (
    target: object,
    name?: string | symbol,
    descriptor?: PropertyDescriptor,
  ) => {
    const declared = descriptor ? descriptor.value : target;
    if (Reflect.hasOwnMetadata(KEY, declared))
      throw new Error(
        `${describe(target, name)} says twice who may call it: leave one`,
      );
    Reflect.defineMetadata(KEY, rule, declared);
  };
}

/** The rule of the handler that is about to be called, else that of its controller. */
export function readRule(context: ExecutionContext): AccessRule | undefined {
  return (
    Reflect.getMetadata(KEY, context.getHandler()) ??
    Reflect.getMetadata(KEY, context.getClass())
  );
}

function describe(target: object, name?: string | symbol): string {
  return name === undefined
    ? (target as { name: string }).name
    : `${target.constructor.name}.${String(name)}`;
}
