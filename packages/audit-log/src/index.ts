/**
 * The chain that makes a changed, removed or invented entry of the audit log show.
 *
 * @packageDocumentation
 */
export { BEGINNING, chainRecords } from './chain';
export { ChainChecker } from './ChainChecker';
export {
  isGenuineHeader,
  writeExportHeader,
  type ExportHeader,
} from './ExportHeader';
export { parseExportEntry, parseExportHeader } from './parseExport';
