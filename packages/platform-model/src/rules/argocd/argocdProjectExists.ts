import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { findProject } from './findProject';

/** Argo CD makes this one itself. */
const BUILT_IN = 'default';

/** Looks among the projects of the same cluster: each cluster has its own Argo CD. */
export const argocdProjectExists = fileRule({
  id: 'argocd-project-exists',
  on: ['argocd'],
  severity: 'error',
  title: 'The project of an Argo CD Application exists on its cluster',
  why: 'Argo CD deploys nothing for an Application whose project it does not know.',
  field: 'owner',
  judge: (reading, world) =>
    reading.facts.applications.flatMap(({ project }) =>
      !isKnown(project) ||
      project.value === BUILT_IN ||
      findProject(reading, project.value, world)
        ? []
        : [
            {
              line: project.line,
              message: `there is no Argo CD project ${project.value}${
                reading.place.cluster
                  ? ` on the cluster ${reading.place.cluster}`
                  : ''
              }`,
              fix: 'Name a project that exists, or add it first.',
            },
          ],
    ),
});
