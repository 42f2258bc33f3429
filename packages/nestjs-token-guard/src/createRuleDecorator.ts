import { declareRule } from './AccessRule';

/** Who may call. */
export interface AccessOptions {
  /** The roles that are let in; with none of them named, any valid token is. */
  readonly allowRoles?: readonly string[];
}

/**
 * Makes the decorator of a guard, like `@SiteAuth({ allowRoles: ['member'] })`.
 *
 * @param guard - its name
 */
export function createRuleDecorator(guard: string) {
  return ({ allowRoles = [] }: AccessOptions = {}): ClassDecorator &
    MethodDecorator => {
    if (!allowRoles.every(role => typeof role === 'string' && role !== ''))
      throw new Error(
        `allowRoles must be a list of roles; it is ${JSON.stringify(
          allowRoles,
        )}`,
      );
    return declareRule({ guard, roles: [...allowRoles] });
  };
}
