/**
 * Proves a service before it exists: its files, and what the rules of the platform repository say to them.
 *
 * @packageDocumentation
 */
export { loadLiveProof } from './chunks/loadLiveProof';
export { countFindings } from './countFindings';
export { LiveProof, type LiveResult, type ProvenFile } from './LiveProof';
export type { ProofSnapshot, SnapshotPart } from './ProofSnapshot';
export { proveFiles, type Proof } from './proveFiles';
