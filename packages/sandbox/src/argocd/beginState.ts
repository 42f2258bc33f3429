import { createHash } from 'node:crypto';
import type { ApplicationState } from './ApplicationState';
import type { DesiredApplication } from './DesiredApplication';

/** An Application that nobody has seen before: nothing of it runs yet. */
export function beginState(
  { key, overlay }: DesiredApplication,
  desired: string,
  time: string,
): ApplicationState {
  return {
    uid: toUid(`${key} ${time}`),
    createdAt: time,
    resourceVersion: 0,
    phase: typeof overlay === 'string' ? 'unknown' : 'out-of-sync',
    isUp: false,
    desired,
    healthSince: time,
    images: [],
    operation: null,
    history: [],
  };
}

/** An Application that was there before this Argo CD: it runs since the commit that touched it last. */
export function settledState(
  application: DesiredApplication,
  revision: string,
  time: string,
): ApplicationState {
  const begun = beginState(application, revision, time);
  const { overlay } = application;
  if (typeof overlay === 'string') return begun;
  const images = [...overlay.images];
  const rollout = { revision, startedAt: time, by: null };
  return {
    ...begun,
    phase: 'settled',
    isUp: true,
    images,
    operation: { ...rollout, images, finishedAt: time },
    history: [{ ...rollout, id: 0, deployedAt: time }],
  };
}

function toUid(text: string): string {
  const hash = createHash('sha1').update(text).digest('hex');
  return hash.replace(
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/,
    '$1-$2-5$3-8$4-$5',
  );
}
