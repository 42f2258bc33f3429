import {
  ANNOTATION_SOURCE_LOCATION,
  Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
} from '@backstage/catalog-model';
import {
  EntityRefLink,
  EntityRefLinks,
  getEntityRelations,
} from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/ui';
import { PanelRow } from './PanelRows';

/** A service with its owner, its system and where to go from here. */
export function ServiceRow({ service }: { readonly service: Entity }) {
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
