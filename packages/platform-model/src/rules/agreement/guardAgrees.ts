import type { Application } from '../../model/Application';
import type { World } from '../../model/World';
import { isKnown, valueOf, type Known } from '../../syntax/Located';
import { applicationRule, type Fault } from '../Rule';
import { showText } from '../showText';
import { describeGuard, NO_GUARD } from './describeGuard';
import { componentOf } from './entitiesOf';
import { listGatewayGuards } from './listGatewayGuards';

/** The tag of a route that is open by intent; without it and without a guard, route-is-guarded tells. */
const PUBLIC = 'public';

interface FoundGuard {
  readonly path: string;
  readonly line: number;
  readonly guard: string;
  /** As the start of a sentence. */
  readonly says: string;
  /** Set for a route that is open beside others that are not: somebody may well mean it so. */
  readonly severity?: 'warning';
}

export const guardAgrees = applicationRule({
  id: 'guard-agrees',
  on: 'application',
  severity: 'error',
  title: 'The guard that is declared is the one at the gateway and in the code',
  why: 'What one of them lets pass the others may not expect: an application that trusts its gateway is open when the gateway has another guard.',
  field: 'guard',
  judge: (application, world) => {
    const { catalogInfo } = application;
    const name = showText(application.name);
    const component = componentOf(application);
    const gateway = listAtGateway(application, world);
    const code = listInCode(application);
    const [first] = [...gateway, ...code];
    if (!catalogInfo || !component || !first) return [];
    const { path } = catalogInfo;
    const declared = component.guard;
    if (!isKnown(declared))
      return [
        {
          path,
          line: declared?.line ?? component.line,
          severity: 'warning',
          message: `it cannot be determined which guard ${name} is meant to have: ${
            declared?.undetermined ?? 'slipway.dev/guard is not declared'
          }`,
          fix: `Declare slipway.dev/guard: ${first.guard}.`,
        },
      ];
    const differs = ({ guard }: FoundGuard) => guard !== declared.value;
    const isAlone =
      gateway.length > 0 &&
      code.length > 0 &&
      [...gateway, ...code].every(({ guard }) => guard === first.guard) &&
      differs(first);
    if (isAlone) return [blameDeclared(path, declared, first)];
    return [...gateway, ...code].filter(differs).map(found => ({
      path: found.path,
      line: found.line,
      ...(found.severity && { severity: found.severity }),
      message: `${found.says}, but ${name} declares ${describeGuard(
        declared.value,
      )} (${showText(path)}:${declared.line})`,
      fix: 'Declare what is meant, and let the gateway and the code agree.',
    }));
  },
});

function blameDeclared(
  path: string,
  { value, line }: Known<string>,
  found: FoundGuard,
): Fault & { path: string } {
  return {
    path,
    line,
    message: `the application declares ${describeGuard(value)}, but ${
      found.says
    } (${found.path}:${found.line}), and so does the code`,
    fix: `Write ${found.guard}.`,
  };
}

function listAtGateway(application: Application, world: World): FoundGuard[] {
  const routes = listGatewayGuards(application, world);
  const isGuardedElsewhere = routes.some(({ guards }) => guards.length > 0);
  return routes.flatMap(({ path, route, guards }): FoundGuard[] => {
    const name = showText(valueOf(route.name) ?? 'without a name');
    const tag = route.tags.find(fact => valueOf(fact) === PUBLIC);
    if (guards.length === 0)
      return tag
        ? [
            {
              path,
              line: tag.line,
              guard: NO_GUARD,
              says: `the Kong route ${name} is public`,
              ...(isGuardedElsewhere && { severity: 'warning' }),
            },
          ]
        : [];
    return guards.map(plugin => ({
      path,
      line: plugin.name!.line,
      guard: valueOf(plugin.name)!,
      says: `the Kong route ${name} has the guard ${valueOf(plugin.name)}`,
    }));
  });
}

/** A handler that is open, like the one for health, says nothing about the rest. */
function listInCode(application: Application): FoundGuard[] {
  const manifest = application.package;
  return [
    ...(manifest?.facts.guards ?? []).map(
      ({ guard, version, package: name }) => ({
        path: manifest!.path,
        line: version.line,
        guard,
        says: `the code depends on ${showText(name)}`,
      }),
    ),
    ...application.sources.flatMap(({ path, facts }) =>
      facts.guards
        .filter(({ guard }) => guard !== NO_GUARD)
        .map(({ guard, line }) => ({
          path,
          line,
          guard,
          says: `the code asks for the guard ${guard}`,
        })),
    ),
  ];
}
