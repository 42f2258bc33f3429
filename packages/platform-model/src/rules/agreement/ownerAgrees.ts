import { nameProject } from '@slipway/platform-layout';
import type { Application } from '../../model/Application';
import { ownerRef } from '../../model/ownerRef';
import type { World } from '../../model/World';
import { isKnown, type Known } from '../../syntax/Located';
import { applicationRule, type Fault } from '../Rule';
import { showText } from '../showText';
import { findProject } from '../argocd/findProject';
import { apisOf, componentOf } from './entitiesOf';
import { listOwnCalls, listOwnDeployments } from './ownArtefacts';
import { isOwner } from './ownerExists';
import { asText } from './Statement';

interface OwnerStatement {
  readonly path: string;
  readonly said: Known<string>;
  /** As the start of a sentence. */
  readonly says: string;
  /** What it has to be when the owner is this one. */
  expected(owner: string): string;
  agrees(owner: string): boolean;
}

export const ownerAgrees = applicationRule({
  id: 'owner-agrees',
  on: 'application',
  severity: 'error',
  title: 'Catalog, Terraform and Argo CD name the same owner of an application',
  why: 'Whom the catalog names is called when it breaks; whom the Argo CD project names may deploy it. These are the same people, or the wrong ones.',
  field: 'owner',
  judge: (application, world) => {
    const { catalogInfo } = application;
    const owner = componentOf(application)?.owner;
    // One that does not exist is told by owner-exists, once.
    if (
      !catalogInfo ||
      !isKnown(owner) ||
      isOwner(owner.value, world) === false
    )
      return [];
    const statements = listStatements(application, world);
    const against = statements.filter(({ agrees }) => !agrees(owner.value));
    // When all others agree, it is the one that differs from them.
    if (statements.length > 1 && against.length === statements.length)
      return [blameComponent(catalogInfo.path, owner, statements[0])];
    return against.map(
      ({ path, said, says, expected }): Fault & { path: string } => ({
        path,
        line: said.line,
        message: `${says} ${showText(said.value)}, but the owner of ${
          application.name
        } is ${showText(owner.value)}`,
        fix: `Write ${showText(expected(owner.value))}.`,
      }),
    );
  },
});

function blameComponent(
  path: string,
  { value, line }: Known<string>,
  other: OwnerStatement,
): Fault & { path: string } {
  return {
    path,
    line,
    message: `the owner of the catalog component is ${showText(value)}, but ${
      other.says
    } ${showText(other.said.value)} (${other.path}:${other.said.line})`,
    fix: 'Name the same owner everywhere.',
  };
}

function listStatements(
  application: Application,
  world: World,
): OwnerStatement[] {
  const byReference = (said: string) => ({
    expected: (owner: string) => owner,
    agrees: (owner: string) => ownerRef(said) === ownerRef(owner),
  });
  const statements: OwnerStatement[] = [];
  for (const { path, item } of listOwnCalls(application, world)) {
    const said = asText(item.arguments.owner);
    if (isKnown(said))
      statements.push({
        path,
        said,
        says: "the module's argument owner is",
        ...byReference(said.value),
      });
  }
  for (const { path, place, item } of listOwnDeployments(application, world)) {
    const said = item.project;
    // What does not exist is told by argocd-project-exists.
    if (isKnown(said) && findProject({ place }, said.value, world))
      statements.push({
        path,
        said,
        says: 'the Argo CD project is',
        expected: nameProject,
        agrees: owner => nameProject(owner) === said.value,
      });
  }
  for (const { owner: said } of apisOf(application))
    if (isKnown(said))
      statements.push({
        path: application.path,
        said,
        says: 'the owner of the catalog API is',
        ...byReference(said.value),
      });
  return statements;
}
