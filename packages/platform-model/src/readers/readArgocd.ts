import type { Fact } from '../syntax/Located';
import {
  booleanAt,
  itemsOf,
  nodeAt,
  textAt,
  textsAt,
  type YamlNode,
  type YamlStream,
} from '../syntax/YamlNode';
import type {
  ArgocdApplication,
  ArgocdFacts,
  ArgocdProject,
  ArgocdSource,
} from './Facts';
import { withoutAbsent } from './withoutAbsent';

/** Reads Argo CD's Applications and AppProjects; an ApplicationSet makes Applications only in the cluster. */
export function readArgocd({ documents, faults }: YamlStream): ArgocdFacts {
  const ofKind = (kind: string) =>
    documents.filter(node => {
      const found = nodeAt(node, 'kind');
      return found?.kind === 'scalar' && found.value === kind;
    });
  return withoutAbsent({
    isCut: faults.length > 0 || undefined,
    applications: ofKind('Application').map(readApplication),
    projects: ofKind('AppProject').map(readProject),
  });
}

function readApplication(node: YamlNode): ArgocdApplication {
  const spec = nodeAt(node, 'spec');
  const source = nodeAt(spec, 'source');
  const [first, ...more] = source
    ? [readSource(source)]
    : itemsOf(nodeAt(spec, 'sources')).map(readSource);
  const automated = nodeAt(spec, 'syncPolicy', 'automated');
  const enabled = nodeAt(automated, 'enabled');
  const isIdle = enabled?.kind === 'scalar' && enabled.value === false;
  return withoutAbsent({
    line: node.line,
    name: textAt(node, 'metadata', 'name'),
    namespace: textAt(node, 'metadata', 'namespace'),
    project: textAt(spec, 'project'),
    ...first,
    server: textAt(spec, 'destination', 'server'),
    destinationName: textAt(spec, 'destination', 'name'),
    destinationNamespace: textAt(spec, 'destination', 'namespace'),
    finalizers: textsAt(node, 'metadata', 'finalizers') ?? [],
    labels: readLabels(nodeAt(node, 'metadata', 'labels')),
    prune: isIdle ? undefined : booleanAt(automated, 'prune'),
    selfHeal: isIdle ? undefined : booleanAt(automated, 'selfHeal'),
    moreSources: more.length > 0 ? more : undefined,
  });
}

function readSource(source: YamlNode): ArgocdSource {
  return withoutAbsent({
    repoUrl: textAt(source, 'repoURL'),
    targetRevision: textAt(source, 'targetRevision'),
    path: textAt(source, 'path'),
  });
}

function readLabels(node: YamlNode | undefined): Record<string, Fact<string>> {
  return node?.kind === 'map'
    ? Object.fromEntries(
        [...node.entries.keys()].map(key => [key, textAt(node, key)!]),
      )
    : {};
}

function readProject(node: YamlNode): ArgocdProject {
  return withoutAbsent({
    line: node.line,
    name: textAt(node, 'metadata', 'name'),
    sourceRepos: textsAt(node, 'spec', 'sourceRepos') ?? [],
    destinations: itemsOf(nodeAt(node, 'spec', 'destinations')).map(
      destination =>
        withoutAbsent({
          line: destination.line,
          server: textAt(destination, 'server'),
          name: textAt(destination, 'name'),
          namespace: textAt(destination, 'namespace'),
        }),
    ),
  });
}
