import {
  isProduction,
  matchPlace,
  type Place,
  type PlatformLayout,
} from '@slipway/platform-layout';
import { isKnown, valueOf } from '../../syntax/Located';
import { fileRule } from '../Rule';

/** Production is the last environment of the layout; a trial may share its cluster. */
export const argocdPruneInProduction = fileRule({
  id: 'argocd-prune-in-production',
  on: ['argocd'],
  severity: 'error',
  title:
    'Argo CD deletes nothing by itself in production, unless the layout says so',
  why: 'A file that is moved or lost by mistake would take what customers use with it, at once and without anybody looking.',
  judge: ({ facts, place }, { layout }) =>
    layout.pruneInProduction
      ? []
      : facts.applications.flatMap(({ prune, path }) => {
          if (!isKnown(prune) || !prune.value) return [];
          const environments = listEnvironments(layout, place, valueOf(path));
          return environments.length > 0 &&
            environments.every(name => isProduction(layout, name))
            ? [
                {
                  line: prune.line,
                  message: `syncPolicy.automated.prune is true in ${environments[0]}, which is production`,
                  fix: 'Write prune: false; a person deletes what is left over.',
                },
              ]
            : [];
        }),
});

/** The environment whose overlay is deployed; for anything else, all that the cluster serves. */
function listEnvironments(
  layout: PlatformLayout,
  place: Place,
  path: string | undefined,
): string[] {
  const overlay = matchPlace(layout, 'overlay', `${path}/kustomization.yaml`);
  const environment = overlay?.environment ?? place.environment;
  return Object.keys(layout.environments).filter(name =>
    environment === undefined
      ? layout.environments[name].cluster === place.cluster
      : name === environment,
  );
}
