import { sayOwner } from '@slipway/pages';
import type { Finding } from '../api/SearchApi';
import { useWords } from '../words/useWords';
import { GuardedNames } from './GuardedNames';

/** What one wants to know of it before one opens it. */
export function FindingFacts({ finding }: { readonly finding: Finding }) {
  const { t } = useWords();
  const { type, document } = finding;
  if (type === 'guard') return <GuardedNames guard={document.title} />;
  return <>{listFacts().filter(Boolean).join(' · ')}</>;

  function listFacts(): (string | null | undefined)[] {
    const owner = finding.type !== 'guard' && finding.document.owner;
    const ofOwner = owner ? sayOwner(owner) : undefined;
    switch (finding.type) {
      case 'route': {
        const { name, methods, hosts, gateway } = finding.document;
        return [
          name,
          methods ? methods.join(', ') : t('route.anyMethod'),
          hosts?.join(', '),
          t('route.gateway', { gateway }),
          ofOwner,
        ];
      }
      case 'image': {
        const { name, runs } = finding.document;
        return [
          name,
          ...runs.map(({ environment, tag }) =>
            [environment, tag].filter(Boolean).join(': '),
          ),
          ofOwner,
        ];
      }
      case 'service':
      case 'template':
        return [finding.document.description, ofOwner];
      default:
        return [];
    }
  }
}
