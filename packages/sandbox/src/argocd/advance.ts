import type { ApplicationState } from './ApplicationState';

/** As many as Argo CD keeps when nobody says otherwise. */
const LONGEST_HISTORY = 10;

/** Health as Argo CD says it. */
export type Health =
  | 'Healthy'
  | 'Progressing'
  | 'Degraded'
  | 'Suspended'
  | 'Missing'
  | 'Unknown';

/** The health that a state stands for. */
export function healthOf({ phase, history, isUp }: ApplicationState): Health {
  switch (phase) {
    case 'unknown':
      return 'Unknown';
    case 'out-of-sync':
      if (history.length === 0) return 'Missing';
      return isUp ? 'Healthy' : 'Progressing';
    case 'settled':
      return 'Healthy';
    default:
      return 'Progressing';
  }
}

/** The sync status that a state stands for. */
export function syncOf({ phase }: ApplicationState) {
  switch (phase) {
    case 'unknown':
      return 'Unknown';
    case 'settled':
    case 'rolling-out':
      return 'Synced';
    default:
      return 'OutOfSync';
  }
}

/** Something of it is another at a new commit. A sync that runs goes on; the next one follows it. */
export function demand(
  state: ApplicationState,
  desired: string,
  time: string,
): ApplicationState {
  const phase = state.phase === 'syncing' ? state.phase : 'out-of-sync';
  return timeHealth(state, { ...state, phase, desired }, time);
}

/** Argo CD can make nothing of it any more. */
export function loseTrack(
  state: ApplicationState,
  desired: string,
  time: string,
): ApplicationState {
  return timeHealth(state, { ...state, phase: 'unknown', desired }, time);
}

/** Starts to deploy what is desired. */
export function startSync(
  state: ApplicationState,
  sync: { images: readonly string[]; by: string | null; time: string },
): ApplicationState {
  const { images, by, time } = sync;
  return timeHealth(
    state,
    {
      ...state,
      phase: 'syncing',
      operation: {
        revision: state.desired,
        images: [...images],
        by,
        startedAt: time,
        finishedAt: null,
      },
    },
    time,
  );
}

/** The step that follows by itself on a running sync, and on a rollout. Any other state stays. */
export function advance(
  state: ApplicationState,
  time: string,
): ApplicationState {
  const { phase, operation, history } = state;
  if (phase === 'rolling-out')
    return timeHealth(state, { ...state, phase: 'settled', isUp: true }, time);
  if (phase !== 'syncing' || !operation) return state;
  const { revision, startedAt, by, images } = operation;
  const id = (history.at(-1)?.id ?? -1) + 1;
  return timeHealth(
    state,
    {
      ...state,
      phase: revision === state.desired ? 'rolling-out' : 'out-of-sync',
      images,
      operation: { ...operation, finishedAt: time },
      history: [
        ...history,
        { id, revision, startedAt, deployedAt: time, by },
      ].slice(-LONGEST_HISTORY),
    },
    time,
  );
}

function timeHealth(
  before: ApplicationState,
  after: ApplicationState,
  time: string,
): ApplicationState {
  return healthOf(before) === healthOf(after)
    ? after
    : { ...after, healthSince: time };
}
