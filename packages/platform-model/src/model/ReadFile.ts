import type { RepositoryFile } from '@slipway/change-set';
import type { Claim, RouteClaim } from './Claim';
import type { ContentReader, SyntaxFinding } from './ContentReader';
import type { FileReading } from './FileReading';
import { listArtefactNames } from './listArtefactNames';
import { listClaims, listRoutes } from './listClaims';
import type { FileIdentity } from './PathPlace';

/** A file of the model, and all that it means to the rest. */
export interface ReadFile {
  readonly reading: FileReading;
  readonly findings: readonly SyntaxFinding[];
  readonly claims: readonly Claim[];
  readonly routes: readonly RouteClaim[];
  /** Joined names of the applications that it may belong to, whatever folder it lies in. */
  readonly names: readonly string[];
}

/** Reads one file, knowing from its path what it is. */
export function readFile(
  file: RepositoryFile,
  identity: FileIdentity,
  contents: ContentReader,
): ReadFile {
  const { facts, findings } = contents.read(file, identity.kind);
  const reading = { path: file.path, ...identity, facts } as FileReading;
  return {
    reading,
    findings,
    claims: listClaims(reading),
    routes: listRoutes(reading),
    names: listArtefactNames(reading),
  };
}
