import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { DeployStatusProvider } from './DeployStatusProvider';

/** Where modules add the deployment tools that the fleet asks. */
export interface FleetDeployStatusExtensionPoint {
  /** @throws Error when one with the same id is there already */
  addProvider(provider: DeployStatusProvider): void;
}

/** @see FleetDeployStatusExtensionPoint */
export const fleetDeployStatusExtensionPoint =
  createExtensionPoint<FleetDeployStatusExtensionPoint>({
    id: 'fleet.deploy-status',
  });
