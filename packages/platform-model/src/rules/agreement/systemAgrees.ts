import { isKnown, type Fact } from '../../syntax/Located';
import { applicationRule } from '../Rule';
import { showText } from '../showText';
import { apisOf, componentOf } from './entitiesOf';
import { listDisagreeing } from './Statement';

export const systemAgrees = applicationRule({
  id: 'system-agrees',
  on: 'application',
  severity: 'error',
  title: 'A component and its APIs belong to the system of their service',
  why: 'In the catalog a service is a system; a component outside of it is missing on the page of its service.',
  field: 'service',
  judge: application => {
    const { catalogInfo, service, name } = application;
    const component = componentOf(application);
    if (!catalogInfo || !component) return [];
    const { path } = catalogInfo;
    if (!component.system)
      return [
        {
          path,
          line: component.line,
          message: `the catalog component belongs to no system, but ${showText(
            name,
          )} is part of ${showText(service)}`,
          fix: `Add system: ${service} to spec.`,
        },
      ];
    return listDisagreeing(
      [component, ...apisOf(application)].map(({ kind, system }) => ({
        path,
        fact: withoutKind(system),
        says: `the system of the catalog ${
          kind === component.kind ? 'component' : 'API'
        } is`,
      })),
      service,
      `but ${showText(name)} belongs to the service ${showText(service)}`,
    );
  },
});

/** A reference may name the kind and the namespace that are meant anyway. */
function withoutKind(system: Fact<string> | undefined): typeof system {
  return isKnown(system)
    ? {
        ...system,
        value: system.value.replace(/^(?:system:)?(?:default\/)?/i, ''),
      }
    : system;
}
