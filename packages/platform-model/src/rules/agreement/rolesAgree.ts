import type { Application } from '../../model/Application';
import type { World } from '../../model/World';
import { isKnown, valueOf } from '../../syntax/Located';
import { applicationRule, type Fault } from '../Rule';
import { showText } from '../showText';
import { areSameRoles, describeRoles } from './describeGuard';
import { componentOf } from './entitiesOf';
import { listGatewayGuards } from './listGatewayGuards';

type PathFault = Fault & { path: string };

export const rolesAgree = applicationRule({
  id: 'roles-agree',
  on: 'application',
  severity: 'error',
  title: 'Gateway and code let in the roles that are declared',
  why: 'Who is let in by one and turned away by the other sees an error; who is let in by both and was not meant to be sees data.',
  field: 'roles',
  judge: (application, world) => {
    const component = componentOf(application);
    const guard = valueOf(component?.guard);
    const roles = component?.roles;
    if (guard === undefined || guard === 'none') return [];
    // Without the annotation nobody in particular is meant: whoever the guard knows.
    if (roles && !isKnown(roles)) return [];
    const declared = { guard, roles: roles?.value ?? [] };
    return [
      ...judgeGateway(application, declared, world),
      ...judgeCode(application, declared),
    ];
  },
});

interface Declared {
  readonly guard: string;
  readonly roles: readonly string[];
}

function judgeGateway(
  application: Application,
  declared: Declared,
  world: World,
): PathFault[] {
  return listGatewayGuards(application, world).flatMap(({ path, guards }) =>
    guards.flatMap(({ line, name, roles }) => {
      if (valueOf(name) !== declared.guard) return [];
      if (roles && !isKnown(roles)) return [];
      return areSameRoles(roles?.value ?? [], declared.roles)
        ? []
        : [
            {
              path,
              line: roles?.line ?? line,
              message: `the gateway lets in ${describeRoles(
                roles?.value ?? [],
              )}, but ${application.name} declares ${describeRoles(
                declared.roles,
              )}`,
              fix: 'Name the same roles in both.',
            },
          ];
    }),
  );
}

/** A decorator may be narrower than what is declared; all of them together are as wide. */
function judgeCode(application: Application, declared: Declared): PathFault[] {
  const name = showText(application.name);
  const found = application.sources.flatMap(({ path, facts }) =>
    facts.guards
      .filter(({ guard }) => guard === declared.guard)
      .map(({ line, roles }) => ({ path, line, roles })),
  );
  const says = `but ${name} declares ${describeRoles(declared.roles)}`;
  const faults: PathFault[] = [];
  for (const { path, line, roles } of found) {
    if (roles && !isKnown(roles)) continue;
    const named = roles?.value ?? [];
    const isWider =
      declared.roles.length > 0
        ? named.length === 0 ||
          named.some(role => !declared.roles.includes(role))
        : named.length > 0;
    if (isWider)
      faults.push({
        path,
        line: roles?.line ?? line,
        message: `the code lets in ${describeRoles(named)}, ${says}`,
        fix: 'Name the same roles in both.',
      });
  }
  const known = found.map(({ roles }) => valueOf(roles));
  if (faults.length > 0 || found.length === 0 || known.includes(undefined))
    return faults;
  const union = [...new Set(known.flatMap(roles => roles ?? []))];
  return areSameRoles(union, declared.roles)
    ? []
    : [
        {
          path: found[0].path,
          line: found[0].roles?.line ?? found[0].line,
          message: `the code lets in ${describeRoles(
            union,
          )} and nobody else, ${says}`,
          fix: 'Name the same roles in both.',
        },
      ];
}
