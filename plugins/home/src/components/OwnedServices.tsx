import { stringifyEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Button, Link } from '@backstage/ui';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { listOwnedServices } from '../listOwnedServices';
import { catalogRouteRef } from '../routes';
import { Panel } from './Panel';
import { PanelMessage } from './PanelMessage';
import { PanelRows, PanelRowsLoading } from './PanelRows';
import { ServiceRow } from './ServiceRow';

const SHOWN = 8;

/** What the signed-in person's groups own. */
export function OwnedServices(props: { readonly mayCreate: boolean }) {
  const catalog = useApi(catalogApiRef);
  const identity = useApi(identityApiRef);
  const catalogPage = useRouteRef(catalogRouteRef);
  const { value, error, retry } = useAsyncRetry(async () => {
    const { ownershipEntityRefs } = await identity.getBackstageIdentity();
    return listOwnedServices(catalog, ownershipEntityRefs, SHOWN);
  }, [catalog, identity]);

  let body = <PanelRowsLoading label="Loading your services" />;
  if (error)
    body = (
      <PanelMessage
        drawing="storm"
        title="Your services could not be listed"
        action={
          <Button variant="secondary" onPress={retry}>
            Try again
          </Button>
        }
      >
        The catalog did not answer ({error.message}). The services themselves
        are not affected.
      </PanelMessage>
    );
  else if (value?.services.length === 0)
    body = (
      <PanelMessage drawing="empty" title="Your groups own no service yet">
        {props.mayCreate
          ? 'Create the first one above. It shows here once its pull request is merged.'
          : 'What they come to own shows here; everything else is in the fleet.'}
      </PanelMessage>
    );
  else if (value)
    body = (
      <PanelRows>
        {value.services.map(service => (
          <ServiceRow key={stringifyEntityRef(service)} service={service} />
        ))}
      </PanelRows>
    );

  return (
    <Panel
      title="Your services"
      more={
        catalogPage && value && value.total > SHOWN ? (
          <Link href={`${catalogPage()}?filters[user]=owned`}>
            All {value.total}
          </Link>
        ) : null
      }
    >
      {body}
    </Panel>
  );
}
