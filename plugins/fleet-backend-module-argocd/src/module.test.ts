import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { fleetDeployStatusExtensionPoint } from '@slipway/plugin-fleet-node';
import fleetModuleArgoCd from './index';

describe('fleetModuleArgoCd', () => {
  const start = async (argocd: object) => {
    const ids: string[] = [];
    await startTestBackend({
      extensionPoints: [
        [
          fleetDeployStatusExtensionPoint,
          { addProvider: ({ id }) => void ids.push(id) },
        ],
      ],
      features: [
        fleetModuleArgoCd,
        mockServices.rootConfig.factory({
          data: { slipway: { argocd } } as any,
        }),
      ],
    });
    return ids;
  };

  it('adds a provider for each Argo CD', async () => {
    const token = 'secret';
    const ids = await start({
      instances: [
        { name: 'main', url: 'https://argocd.acme.example', token },
        { name: 'edge', url: 'https://edge.example', token },
      ],
    });
    expect(ids).toEqual(['argocd/main', 'argocd/edge']);
  });

  it('adds none where none is configured', async () => {
    await expect(start({})).resolves.toEqual([]);
  });

  it('does not start with a faulty configuration, and says which field it is', async () => {
    await expect(
      start({
        instances: [{ name: 'main', url: 'https://argocd.acme.example' }],
      }),
    ).rejects.toThrow(/slipway\.argocd\.instances\[0\]\.token/);
  });
});
