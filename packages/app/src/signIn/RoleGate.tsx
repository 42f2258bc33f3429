import { Progress } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import { fleetServiceReadPermission } from '@slipway/plugin-fleet-common';
import { lazy, PropsWithChildren, Suspense } from 'react';
import { useRights } from '../rights/useRights';

const NoRolePage = lazy(() =>
  import('./NoRolePage').then(m => ({ default: m.NoRolePage })),
);

/**
 * Shows the portal to whoever has a role, and to everybody else what is missing. Every role sees the fleet, so whoever
 * may not see it has none.
 */
export function RoleGate(props: PropsWithChildren<{}>) {
  const { loading, allowed, error } = usePermission({
    permission: fleetServiceReadPermission,
    // Of any service: the answer depends on the person only.
    resourceRef: '*',
  });
  // Asked in the same breath, so that no page moves once it knows what to offer.
  const { loading: isAsking } = useRights();
  if (loading || isAsking) return <Progress />;
  // Whoever could not be asked about is not turned away: each page says by itself what it could not get.
  if (allowed || error) return <>{props.children}</>;
  return (
    <Suspense fallback={<Progress />}>
      <NoRolePage />
    </Suspense>
  );
}
