import type { FileReading } from '../../model/FileReading';
import type { World } from '../../model/World';
import type { ArgocdProject } from '../../readers/Facts';
import { valueOf } from '../../syntax/Located';

/** A project of the cluster that a file is for; a layout without clusters has one set of projects. */
export function findProject(
  { place }: Pick<FileReading<'argocd'>, 'place'>,
  name: string,
  world: World,
): ArgocdProject | undefined {
  for (const file of world.shared('argocd'))
    if (file.place.cluster === place.cluster)
      for (const project of file.facts.projects)
        if (valueOf(project.name) === name) return project;
  return undefined;
}
