import {
  ANNOTATION_SOURCE_LOCATION,
  Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  catalogApiRef,
  EntityRefLink,
  EntityRefLinks,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import { Button, Link } from '@backstage/ui';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { listOwnedServices } from '../listOwnedServices';
import { catalogRouteRef } from '../routes';
import { Panel } from './Panel';
import { PanelMessage } from './PanelMessage';
import { PanelRow, PanelRows, PanelRowsLoading } from './PanelRows';

const SHOWN = 8;

/** What the signed-in person's groups own. */
export function OwnedServices() {
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
        Create the first one above. It shows here once its pull request is
        merged.
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

function ServiceRow({ service }: { readonly service: Entity }) {
  const systems = getEntityRelations(service, RELATION_PART_OF, {
    kind: 'system',
  });
  return (
    <PanelRow
      title={<EntityRefLink entityRef={service} hideIcon />}
      details={
        <>
          <span>
            owned by{' '}
            <EntityRefLinks
              entityRefs={getEntityRelations(service, RELATION_OWNED_BY)}
              hideIcons
            />
          </span>
          {systems.length > 0 && (
            <span>
              part of <EntityRefLinks entityRefs={systems} hideIcons />
            </span>
          )}
        </>
      }
      aside={listLinks(service).map(({ url, title }) => (
        <Link key={url} href={url} target="_blank">
          {title}
        </Link>
      ))}
    />
  );
}

/** A service's own links, or at least where its source is. */
function listLinks({ metadata }: Entity): { url: string; title: string }[] {
  const source = metadata.annotations?.[ANNOTATION_SOURCE_LOCATION];
  const links =
    metadata.links ??
    (source ? [{ url: source.replace(/^url:/, ''), title: 'Source' }] : []);
  return links
    .slice(0, 2)
    .map(({ url, title }) => ({ url, title: title ?? 'Link' }));
}
