/**
 * What the fleet says about each service, and who may ask.
 *
 * @packageDocumentation
 */
export {
  CREATION_TOPICS,
  NEWS_DETAIL,
  readNewsScope,
  STUCK_CAUSES,
  writeNewsScope,
  type CreationNews,
  type CreationTopic,
  type StuckCause,
} from './CreationNews';
export type { FleetBirth, FleetBirthStep } from './FleetBirth';
export {
  DELIVERY_GROUPINGS,
  DELIVERY_SORTS,
  DELIVERY_STEPS,
  type DeliveryFigures,
  type DeliveryGroup,
  type DeliveryGrouping,
  type DeliverySort,
  type DeliverySpread,
  type DeliveryStep,
  type DeliveryWeek,
  type FleetDelivery,
} from './FleetDelivery';
export {
  HEALTHS,
  SYNCS,
  type FleetDeployment,
  type Health,
  type Sync,
} from './FleetDeployment';
export type { FleetEvent, FleetEventType } from './FleetEvent';
export type { FleetFacets, FleetFigures } from './FleetFacets';
export type { FleetRoute, FleetRoutes } from './FleetRoute';
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
