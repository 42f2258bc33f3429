/**
 * Delivery, for managers: how new services come to be and how they change, in figures of groups.
 *
 * @packageDocumentation
 */
export { deliveryPlugin as default } from './plugin';
