import type { Application } from '../../model/Application';
import type { World } from '../../model/World';
import { isKnown, valueOf } from '../../syntax/Located';
import { applicationRule } from '../Rule';
import { showText } from '../showText';
import { componentOf } from './entitiesOf';
import {
  listOwnCalls,
  listOwnDeployments,
  listOwnOverlays,
  listOwnServices,
} from './ownArtefacts';
import { asText, listDisagreeing, type Statement } from './Statement';

export const nameAgrees = applicationRule({
  id: 'name-agrees',
  on: 'application',
  severity: 'error',
  title: 'All artefacts of an application bear its name',
  why: 'By the name one finds from a route to its code, from a pod to its owner; an artefact under another name belongs to nobody, or to somebody else.',
  field: 'application',
  judge: (application, world) =>
    listDisagreeing(
      [...listInside(application, world), ...listOutside(application, world)],
      application.name,
      `but the application is ${showText(application.name)}`,
    ),
});

function listInside(application: Application, world: World): Statement[] {
  const { catalogInfo } = application;
  const manifest = application.package;
  const packageName = manifest?.facts.name;
  return [
    ...(catalogInfo
      ? [
          {
            path: catalogInfo.path,
            fact: componentOf(application)?.name,
            says: 'the catalog component is called',
          },
        ]
      : []),
    ...(manifest
      ? [
          {
            path: manifest.path,
            // An organisation may publish its packages under a scope.
            fact: isKnown(packageName)
              ? {
                  ...packageName,
                  value: packageName.value.replace(/^@.*\//, ''),
                }
              : packageName,
            says: 'the package is called',
          },
        ]
      : []),
    ...listOwnOverlays(application, world).flatMap(({ path, facts }) => [
      { path, fact: facts.name, says: 'the overlay calls what it deploys' },
      {
        path,
        fact: facts.labels['app.kubernetes.io/name'],
        says: 'the label app.kubernetes.io/name is',
      },
    ]),
  ];
}

function listOutside(application: Application, world: World): Statement[] {
  return [
    ...listOwnCalls(application, world).flatMap(({ path, item }) => [
      {
        path,
        fact: { value: item.label, line: item.line },
        says: 'the Terraform module call is called',
      },
      {
        path,
        fact: asText(item.arguments.name),
        says: "the module's argument name is",
      },
    ]),
    ...listOwnDeployments(application, world).map(({ path, item }) => ({
      path,
      fact: item.name,
      says: 'the Argo CD Application is called',
    })),
    ...listOwnServices(application, world).flatMap(({ path, item }) => [
      { path, fact: item.name, says: 'the Kong service is called' },
      // Of several routes one bears the name; what the others are for stands in theirs.
      ...(item.routes.some(({ name }) => valueOf(name) === application.name)
        ? []
        : item.routes.slice(0, 1).map(({ name }) => ({
            path,
            fact: name,
            says: 'the Kong route is called',
          }))),
    ]),
  ];
}
