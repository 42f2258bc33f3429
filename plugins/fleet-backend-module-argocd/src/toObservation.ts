import {
  HEALTHS,
  SYNCS,
  type Health,
  type Sync,
} from '@slipway/plugin-fleet-common';
import type {
  DeployObservation,
  DeployRecord,
} from '@slipway/plugin-fleet-node';
import { historySchema, type Application } from './applicationSchema';

const MESSAGE_LIMIT = 1_000;

/** What Argo CD's Application says, in the fleet's words. */
export function toObservation(
  key: string,
  application: Application,
  url: string,
): DeployObservation {
  const status = application.status ?? {};
  const sources = readSources(application);
  const health = status.health?.status ?? null;
  const sync = status.sync?.status ?? null;
  const images = [...new Set(status.summary?.images ?? [])];
  const history = readHistory(application, sources.index, images);
  const known = {
    health: HEALTHS.find(word => word === health) ?? 'Unknown',
    sync: SYNCS.find(word => word === sync) ?? 'Unknown',
  };
  return {
    key,
    sources: sources.named,
    ...known,
    images,
    // What is deployed; of a monorepo, the one that it was compared with moves at every commit.
    revision:
      history.at(-1)?.revision ??
      pickRevision(status.sync ?? {}, sources.index),
    message: readMessage(application, known),
    url,
    history,
  };
}

/** @returns the folders, and at which place among all sources the first of them is */
function readSources({ spec, status }: Application) {
  const compared = status?.sync?.comparedTo;
  const hydrated = spec?.sourceHydrator?.drySource;
  const all =
    [
      spec?.sources,
      spec?.source && [spec.source],
      hydrated && [hydrated],
      compared?.sources,
      compared?.source && [compared.source],
    ].find(some => some?.some(({ path }) => path)) ?? [];
  return {
    named: all.flatMap(({ repoURL, path }) =>
      repoURL && path
        ? [{ repoUrl: repoURL, path: path.replace(/^(\.?\/)+|\/+$/g, '') }]
        : [],
    ),
    index: Math.max(
      all.findIndex(({ path }) => path),
      0,
    ),
  };
}

function readHistory(
  { status }: Application,
  index: number,
  images: readonly string[],
): DeployRecord[] {
  const records = (status?.history ?? [])
    .flatMap(item => {
      const { data } = historySchema.safeParse(item);
      return data ? [data] : [];
    })
    .sort((a, b) => Date.parse(a.deployedAt) - Date.parse(b.deployedAt));
  // While the old pods still run, the images are theirs too; of several, which one it was is not said.
  const isRolledOut =
    status?.health?.status === 'Healthy' &&
    status.sync?.status === 'Synced' &&
    status.operationState?.phase !== 'Running' &&
    images.length === 1;
  return records.map((record, place) => ({
    id: String(record.id),
    revision: pickRevision(record, index),
    image: isRolledOut && place === records.length - 1 ? images[0] : null,
    deployedAt: new Date(record.deployedAt).toISOString(),
    by:
      record.initiatedBy?.username ||
      (record.initiatedBy?.automated ? 'automated' : null),
  }));
}

function pickRevision(
  of: { revision?: string | null; revisions?: string[] | null },
  index: number,
): string | null {
  return of.revisions?.[index] || of.revision || null;
}

function readMessage(
  { status }: Application,
  known: { health: Health; sync: Sync },
): string | null {
  const unknownWord = (of: 'health' | 'sync') => {
    const word = status?.[of]?.status;
    return word && word !== known[of]
      ? `Argo CD says ${JSON.stringify(word)} of its ${of}`
      : null;
  };
  const phase = status?.operationState?.phase;
  const messages = [
    unknownWord('health'),
    unknownWord('sync'),
    // Of one that is healthy, it says what is no news.
    known.health === 'Healthy' ? null : status?.health?.message,
    ...(status?.conditions ?? [])
      .filter(({ type }) => type?.endsWith('Error'))
      .map(({ message }) => message),
    phase === 'Failed' || phase === 'Error'
      ? status?.operationState?.message
      : null,
  ];
  const text = [...new Set(messages.map(message => message?.trim()))]
    .filter(Boolean)
    .join('; ');
  return text.slice(0, MESSAGE_LIMIT) || null;
}
