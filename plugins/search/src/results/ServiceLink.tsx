import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { PropsWithChildren } from 'react';
import { serviceRouteRef } from '../routes';
import { FindingLink } from './FindingLink';

/** Leads to an application's own page. */
export function ServiceLink(
  props: PropsWithChildren<{
    readonly service: string;
    readonly application: string;
  }>,
) {
  const { service, application, children } = props;
  const target = useRouteRef(serviceRouteRef);
  return (
    <FindingLink to={target?.({ service, application })}>
      {children}
    </FindingLink>
  );
}
