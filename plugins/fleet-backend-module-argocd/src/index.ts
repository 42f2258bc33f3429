/**
 * Tells the fleet what Argo CD deploys.
 *
 * @packageDocumentation
 */
export { fleetModuleArgoCd as default } from './module';
export {
  parseArgoCdInstances,
  type ArgoCdInstance,
} from './parseArgoCdInstances';
