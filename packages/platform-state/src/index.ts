/**
 * The platform repository as it stands now: its base branch and every open proposal, as one model.
 *
 * @packageDocumentation
 */
export { ForgePlatformState } from './ForgePlatformState';
export type { Platform, PlatformState } from './PlatformState';
export { platformStateServiceRef } from './platformStateService';
export { shareRuns } from './shareRuns';
