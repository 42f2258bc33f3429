import type { Application } from '../model/Application';
import { componentOf } from '../rules/agreement/entitiesOf';
import { NO_GUARD } from '../rules/agreement/describeGuard';
import { isKnown } from '../syntax/Located';
import type { StatedGuard } from './RoutePosture';

/** The guard that an application is meant to have, by its catalog file. */
export function readDeclared(application: Application): StatedGuard {
  const { catalogInfo } = application;
  const component = componentOf(application);
  const nothing = { guard: null, roles: null, places: [] };
  if (!catalogInfo) return nothing;
  const { path, facts } = catalogInfo;
  const guard = component?.guard;
  if (!component && facts.isCut)
    return { ...nothing, undetermined: 'the catalog file cannot be read' };
  if (!guard) return nothing;
  const places = [{ path, line: guard.line }];
  if (!isKnown(guard))
    return { ...nothing, places, undetermined: guard.undetermined };
  const roles = component?.roles;
  // Whoever may call without a check has no role.
  if (!roles || guard.value === NO_GUARD)
    return { guard: guard.value, roles: null, places };
  places.push({ path, line: roles.line });
  if (!isKnown(roles))
    return {
      guard: guard.value,
      roles: null,
      places,
      undetermined: roles.undetermined,
    };
  return {
    guard: guard.value,
    roles: roles.value.length > 0 ? roles.value : null,
    places,
  };
}
