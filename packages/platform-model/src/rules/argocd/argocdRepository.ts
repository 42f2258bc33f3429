import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { isOfApplication } from './isOfApplication';
import { listSources } from './listSources';

/** What a cluster runs is what the platform repository says; another repository was never proven. */
export const argocdRepository = fileRule({
  id: 'argocd-repository',
  on: ['argocd'],
  severity: 'error',
  title: 'An Argo CD Application deploys from the platform repository',
  why: 'What comes from elsewhere was neither reviewed nor judged here, and a changed address of the repository deploys nothing any more.',
  judge: (reading, { layout }) =>
    isOfApplication(reading)
      ? reading.facts.applications.flatMap(listSources).flatMap(({ repoUrl }) =>
          !isKnown(repoUrl) || repoUrl.value === layout.repositoryUrl
            ? []
            : [
                {
                  line: repoUrl.line,
                  message: `it deploys from ${repoUrl.value}, but the platform repository is ${layout.repositoryUrl}`,
                  fix: `Write ${layout.repositoryUrl}.`,
                },
              ],
        )
      : [],
});
