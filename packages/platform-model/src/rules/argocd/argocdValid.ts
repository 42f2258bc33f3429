import { checkNode } from '../../schemas/checkNode';
import { checkKind } from '../../schemas/checkKind';
import { ARGOCD } from '../../schemas/OBJECT_TYPES';
import { lineOfKey, nodeAt, type YamlNode } from '../../syntax/YamlNode';
import { syntaxRule, type Fault } from '../Rule';

/** Argo CD's definitions refuse a field without a value, and the API server silently drops unknown ones. */
export const argocdValid = syntaxRule({
  id: 'argocd-valid',
  on: ['argocd'],
  severity: 'error',
  title: 'Argo CD Applications and projects are valid by their definitions',
  why: 'The cluster refuses a wrong type and silently drops a field it does not know, so a misspelt one never takes effect.',
  inspect: ({ documents }) =>
    documents.flatMap(node => {
      const { type, faults } = checkKind(node, ARGOCD);
      return [
        ...faults,
        ...(type ? checkNode(node, type, {}) : []),
        ...(type ? checkApplication(node) : []),
      ];
    }),
});

/** What the definition cannot say. */
function checkApplication(node: YamlNode): Fault[] {
  const kind = nodeAt(node, 'kind');
  const spec = nodeAt(node, 'spec');
  if (kind?.kind !== 'scalar' || kind.value !== 'Application') return [];
  if (spec?.kind !== 'map') return [];
  const faults: Fault[] = [];
  const line = lineOfKey(node, 'spec');
  const given = ['source', 'sources', 'sourceHydrator'].filter(key =>
    spec.entries.has(key),
  );
  if (given.length === 0)
    faults.push({
      line,
      message:
        'spec has neither source nor sources: there is nothing to deploy',
      fix: 'Add source.',
    });
  const destination = nodeAt(spec, 'destination');
  if (destination?.kind !== 'map') return faults;
  const { entries } = destination;
  if (entries.has('server') && entries.has('name'))
    faults.push({
      line: lineOfKey(destination, 'name'),
      message: 'spec.destination names a cluster by server and by name',
      fix: 'Remove name.',
    });
  if (!entries.has('server') && !entries.has('name'))
    faults.push({
      line: lineOfKey(spec, 'destination'),
      message: 'spec.destination names no cluster',
      fix: 'Add server.',
    });
  return faults;
}
