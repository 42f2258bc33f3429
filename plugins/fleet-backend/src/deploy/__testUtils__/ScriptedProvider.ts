import type {
  DeployObservation,
  DeployObserver,
  DeployStatusProvider,
} from '@slipway/plugin-fleet-node';

/** Sees what a test makes it see. */
export class ScriptedProvider implements DeployStatusProvider {
  readonly id = 'argocd/main';
  /** How often it began to observe. */
  began = 0;
  /** Present while it observes. */
  observer?: DeployObserver;
  private fail?: (error: Error) => void;

  async observe(observer: DeployObserver, signal: AbortSignal): Promise<void> {
    this.began += 1;
    this.observer = observer;
    try {
      await new Promise<void>((resolve, reject) => {
        this.fail = reject;
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
    } finally {
      this.observer = undefined;
    }
  }

  /** Ends observing by a bug. */
  break(): void {
    this.fail?.(new Error('a bug'));
  }
}

/** order-api in dev, as far as a test does not say otherwise. */
export function observe(
  given: Partial<DeployObservation> = {},
): DeployObservation {
  return {
    key: 'argocd/order-api',
    sources: [
      {
        repoUrl: 'https://git.acme.example/acme/platform',
        path: 'apps/order/api/deploy/dev',
      },
    ],
    sync: 'Synced',
    health: 'Healthy',
    images: ['registry.acme.example/order-api:1'],
    revision: 'a'.repeat(40),
    message: null,
    url: 'https://argocd.acme.example/applications/argocd/order-api',
    history: [rollOut(1)],
    ...given,
  };
}

/** @param number - the day of its month as well */
export function rollOut(number: number): DeployObservation['history'][number] {
  return {
    id: String(number),
    revision: 'a'.repeat(40),
    image: `registry.acme.example/order-api:${number}`,
    deployedAt: `2026-01-0${number}T00:00:00Z`,
    by: 'mina',
  };
}
