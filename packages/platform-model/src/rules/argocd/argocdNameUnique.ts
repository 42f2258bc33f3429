import { nameHolder } from '../../model/Claim';
import { isKnown, valueOf } from '../../syntax/Located';
import { fileRule } from '../Rule';

/** The key is what `listClaims` claims for the same Application. */
export const argocdNameUnique = fileRule({
  id: 'argocd-name-unique',
  on: ['argocd'],
  severity: 'error',
  title: 'An Argo CD Application has a name of its own on its cluster',
  why: 'Of two Applications with one name Argo CD keeps the one that was applied last, and deletes what the other deployed.',
  field: 'application',
  judge: ({ facts, path, place }, world) =>
    facts.applications.flatMap(({ name, namespace }) => {
      if (!isKnown(name)) return [];
      const scope = `${place.cluster}/${valueOf(namespace) ?? 'argocd'}/`;
      const holder = world
        .claims('argocd-application', `${scope}${name.value}`.toLowerCase())
        .find(
          claim =>
            claim.path !== path ||
            // What an open pull request puts in place of this very file is no other: the name itself is reserved.
            (!claim.pullRequest && claim.line !== name.line),
        );
      if (!holder) return [];
      return [
        {
          line: name.line,
          message: `${name.value} is already an Argo CD Application${
            place.cluster ? ` of the cluster ${place.cluster}` : ''
          }: ${nameHolder(holder.name, holder)}`,
          fix: 'Choose another name.',
        },
      ];
    }),
});
