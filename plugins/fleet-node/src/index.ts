/**
 * How a deployment tool tells the fleet what runs where.
 *
 * @packageDocumentation
 */
export type {
  DeployObservation,
  DeployObserver,
  DeployRecord,
  DeployStatusProvider,
} from './DeployStatusProvider';
export {
  fleetDeployStatusExtensionPoint,
  type FleetDeployStatusExtensionPoint,
} from './fleetDeployStatusExtensionPoint';
