/**
 * A Kong gateway out of the fragments of its applications.
 *
 * @packageDocumentation
 */
export { diffGateways, type GatewayChange } from './diffGateways';
export type { GatewayFault, GatewayFile } from './GatewayFile';
export { mergeGateway, type Merge, type MergedGateway } from './mergeGateway';
