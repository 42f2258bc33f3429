/**
 * What the fleet says about each service, over HTTP.
 *
 * @packageDocumentation
 */
export { fleetPlugin as default } from './plugin';
export {
  createFleetServiceConditionalDecision,
  fleetServiceConditions,
} from './permission/fleetServiceRules';
