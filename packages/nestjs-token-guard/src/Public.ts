import { declareRule, NO_GUARD } from './AccessRule';

/** Lets everybody call a controller, or one of its handlers, without a token. */
export function Public(): ClassDecorator & MethodDecorator {
  return declareRule({ guard: NO_GUARD, roles: [] });
}
