import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';

/** A cluster's folder is read by the Argo CD of that cluster. */
export const argocdClusterServer = fileRule({
  id: 'argocd-cluster-server',
  on: ['argocd'],
  severity: 'error',
  title:
    'An Argo CD Application deploys to the cluster whose folder it lies in',
  why: 'An Application in the folder of one cluster that deploys to another puts what was meant for a trial in front of customers.',
  judge: ({ facts, place }, { layout }) => {
    const servers = Object.values(layout.environments)
      .filter(({ cluster }) => cluster === place.cluster)
      .map(({ server }) => server);
    if (servers.length === 0) return [];
    return facts.applications.flatMap(({ server }) =>
      !isKnown(server) || servers.includes(server.value)
        ? []
        : [
            {
              line: server.line,
              message: `it deploys to ${server.value}, but the cluster ${
                place.cluster
              } is ${servers.join(' or ')}`,
              fix: `Write ${servers[0]}.`,
            },
          ],
    );
  },
});
