import { identityApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useLatest } from '@slipway/pages';
import { homeApiRef } from '../api/HomeApi';
import { readOwnServices } from './readOwnServices';
import { ServicesPanel } from './ServicesPanel';

const SHOWN = 8;

/** What the signed-in person's groups own, kept up to date. */
export function ServicesPart(props: {
  /** Another number asks again. */
  readonly revision: number;
  readonly refresh: () => void;
  readonly mayCreate: boolean;
}) {
  const home = useApi(homeApiRef);
  const identity = useApi(identityApiRef);
  const services = useLatest(
    async signal => {
      const { ownershipEntityRefs } = await identity.getBackstageIdentity();
      return readOwnServices(home, ownershipEntityRefs, SHOWN, signal);
    },
    'services',
    props.revision,
  );
  return (
    <ServicesPanel
      services={services}
      mayCreate={props.mayCreate}
      onRetry={props.refresh}
    />
  );
}
