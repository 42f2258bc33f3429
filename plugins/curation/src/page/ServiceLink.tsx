import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type { PropsWithChildren } from 'react';
import { serviceRouteRef } from '../routes';

/** Leads to the page of a service; only its name in a portal without a fleet. */
export function ServiceLink(
  props: PropsWithChildren<{
    readonly service: string;
    readonly application: string;
  }>,
) {
  const { service, application, children } = props;
  const page = useRouteRef(serviceRouteRef)?.({ service, application });
  return page ? <Link href={page}>{children}</Link> : <>{children}</>;
}
