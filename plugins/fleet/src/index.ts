/**
 * The fleet: every service, its guards, and what runs where, now.
 *
 * @packageDocumentation
 */
export { fleetPlugin as default } from './plugin';
export { fleetApiRef, type FleetApi, type FleetQuery } from './api/FleetApi';
