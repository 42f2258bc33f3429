/**
 * Second approvals: asked for, decided, spent; as an API.
 *
 * @packageDocumentation
 */
export { approvalPlugin as default } from './plugin';
