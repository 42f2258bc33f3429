import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';
import { listSources } from './listSources';

/** Absent, Argo CD takes HEAD. */
export const argocdRevision = fileRule({
  id: 'argocd-revision',
  on: ['argocd'],
  severity: 'error',
  title: 'An Argo CD Application follows the branch that is deployed',
  why: 'On another branch or an old commit the cluster runs what nobody sees on the branch, and merges change nothing.',
  judge: ({ facts }, { layout }) => {
    const branch = layout.branch ?? 'main';
    const allowed = ['HEAD', branch, `refs/heads/${branch}`];
    return facts.applications
      .flatMap(listSources)
      .flatMap(({ targetRevision, repoUrl }) =>
        !isKnown(targetRevision) ||
        allowed.includes(targetRevision.value) ||
        (isKnown(repoUrl) && repoUrl.value !== layout.repositoryUrl)
          ? []
          : [
              {
                line: targetRevision.line,
                message: `it follows ${targetRevision.value}, but ${branch} is what is deployed`,
                fix: 'Write HEAD.',
              },
            ],
      );
  },
});
