import { FullPage } from '@backstage/ui';

/** Every service, its guards, and what runs where, now. */
export function FleetPage() {
  return <FullPage />;
}
