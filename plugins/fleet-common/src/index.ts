/**
 * What the fleet says about each service, and who may ask.
 *
 * @packageDocumentation
 */
export type { FleetBirth, FleetBirthStep } from './FleetBirth';
export {
  HEALTHS,
  SYNCS,
  type FleetDeployment,
  type Health,
  type Sync,
} from './FleetDeployment';
export type { FleetEvent, FleetEventType } from './FleetEvent';
export type { FleetFacets, FleetFigures } from './FleetFacets';
export type {
  FleetService,
  FleetServiceDetail,
  FleetServices,
} from './FleetService';
export { FLEET_CHANNEL, type FleetSignal } from './FleetSignal';
export {
  fleetFindingReadPermission,
  fleetPermissions,
  fleetServiceReadPermission,
  RESOURCE_TYPE_FLEET_SERVICE,
} from './permissions';
