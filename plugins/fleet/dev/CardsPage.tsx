import { Content } from '@backstage/core-components';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { AccessCard } from '../src/cards/AccessCard';
import { DeploymentsCard } from '../src/cards/DeploymentsCard';

const GRID = {
  display: 'grid',
  gap: 20,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 360px), 1fr))',
};

/** The cards as the catalog's entity page shows them, of entities in several states. */
export function CardsPage() {
  return (
    <Content>
      <div style={GRID}>
        {['order-api', 'member-api', 'ticket-web', 'stranger'].map(name => (
          <EntityProvider
            key={name}
            entity={{
              apiVersion: 'backstage.io/v1alpha1',
              kind: 'Component',
              metadata: { name, namespace: 'default' },
            }}
          >
            <DeploymentsCard />
            <AccessCard />
          </EntityProvider>
        ))}
      </div>
    </Content>
  );
}
