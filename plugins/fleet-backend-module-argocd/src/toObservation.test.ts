import { createApplication } from './__testUtils__/createApplication';
import { readApplication } from './readApplication';

const URL = 'https://argocd.acme.example';

describe('readApplication', () => {
  const read = (value: unknown) => readApplication(value, URL);
  const observe = (change: (application: any) => void, facts = {}) => {
    const application = createApplication('order-api', 7, facts);
    change(application);
    const heard = read(application);
    if (heard?.kind !== 'is') throw new Error(`it is ${heard?.kind}`);
    return heard.observation;
  };

  it('says what runs, since when, by whom, and where one looks at it', () => {
    expect(observe(() => {})).toEqual({
      key: 'argocd/order-api',
      sources: [
        {
          repoUrl: 'https://git.acme.example/acme/platform.git',
          path: 'apps/order-api/api/deploy/dev',
        },
      ],
      sync: 'Synced',
      health: 'Healthy',
      images: ['registry.acme.example/order-api:1'],
      // Of what is deployed, and not of the commit that it was compared with.
      revision: 'b'.repeat(40),
      message: null,
      url: 'https://argocd.acme.example/applications/argocd/order-api',
      history: [
        {
          id: '0',
          revision: 'a'.repeat(40),
          image: null,
          deployedAt: '2026-01-05T10:00:00.000Z',
          by: 'dana',
        },
        {
          id: '1',
          revision: 'b'.repeat(40),
          image: 'registry.acme.example/order-api:1',
          deployedAt: '2026-02-01T10:00:00.000Z',
          by: 'automated',
        },
      ],
    });
  });

  it('says no image of a roll-out that is under way', () => {
    const imageOf = (facts: object, change = (_: any) => {}) =>
      observe(change, facts).history.at(-1)?.image;
    expect(imageOf({ health: 'Progressing' })).toBeNull();
    expect(imageOf({ sync: 'OutOfSync' })).toBeNull();
    expect(
      imageOf({}, ({ status }) => {
        status.operationState = { phase: 'Running' };
      }),
    ).toBeNull();
    expect(
      imageOf({}, ({ status }) => {
        status.summary.images.push('registry.acme.example/order-api:2');
      }),
    ).toBeNull();
  });

  it('takes the revision that it was compared with when nothing was rolled out', () => {
    const { revision, history } = observe(({ status }) => {
      status.history = null;
    });
    expect([revision, history]).toEqual(['c'.repeat(40), []]);
  });

  it('reads the place and the revision of the source that has a path', () => {
    const { sources, revision } = observe(({ spec, status }) => {
      spec.sources = [
        { repoURL: 'https://charts.example', chart: 'redis' },
        { ...spec.source, path: './apps/order/api/deploy/dev/' },
      ];
      delete spec.source;
      status.history[1] = {
        ...status.history[1],
        revision: '',
        revisions: ['18.0.0', 'd'.repeat(40)],
      };
    });
    expect(sources).toEqual([
      {
        repoUrl: 'https://git.acme.example/acme/platform.git',
        path: 'apps/order/api/deploy/dev',
      },
    ]);
    expect(revision).toBe('d'.repeat(40));
  });

  it('reads the place of what is hydrated first, or else the one that it was compared with', () => {
    expect(
      observe(({ spec }) => {
        spec.sourceHydrator = { drySource: { ...spec.source, path: 'dry' } };
        delete spec.source;
      }).sources[0].path,
    ).toBe('dry');
    expect(
      observe(application => {
        delete application.spec;
      }).sources[0].path,
    ).toBe('apps/order-api/api/deploy/dev');
  });

  it('knows little of one that was just created', () => {
    expect(
      observe(application => {
        delete application.status;
      }),
    ).toMatchObject({
      health: 'Unknown',
      sync: 'Unknown',
      images: [],
      revision: null,
      message: null,
      history: [],
    });
  });

  it('says words that nobody knows in its message', () => {
    expect(observe(() => {}, { health: 'Weird', sync: 'Maybe' })).toMatchObject(
      {
        health: 'Unknown',
        sync: 'Unknown',
        message:
          'Argo CD says "Weird" of its health; Argo CD says "Maybe" of its sync',
      },
    );
  });

  it('says why it is not well', () => {
    const { message } = observe(({ status }) => {
      status.health = { status: 'Degraded', message: 'no pod is ready' };
      status.conditions = [
        { type: 'SyncError', message: 'one hook failed' },
        { type: 'OrphanedResourceWarning', message: '2 orphans' },
      ];
      status.operationState = { phase: 'Failed', message: 'one hook failed' };
    });
    expect(message).toBe('no pod is ready; one hook failed');
  });

  it('says at most a paragraph', () => {
    const { message } = observe(({ status }) => {
      status.health = { status: 'Degraded', message: 'x'.repeat(100_000) };
    });
    expect(message).toHaveLength(1_000);
  });

  it('reads what it can of a history', () => {
    const { history } = observe(({ status }) => {
      status.history.push(7, { id: 2, deployedAt: 'yesterday' }, null);
    });
    expect(history.map(({ id }) => id)).toEqual(['0', '1']);
  });

  it('ignores fields that nobody knows', () => {
    const plain = observe(() => {});
    const more = observe(application => {
      application.status.more = { much: ['more'] };
      application.more = true;
    });
    expect(more).toEqual(plain);
  });

  it.each<[string, (application: any) => void]>([
    [
      'status',
      application => {
        application.status = 'fine';
      },
    ],
    [
      'health',
      ({ status }) => {
        status.health = ['Healthy'];
      },
    ],
    [
      'images',
      ({ status }) => {
        status.summary.images = [7];
      },
    ],
    [
      'source',
      ({ spec }) => {
        spec.source.path = {};
      },
    ],
    [
      'history',
      ({ status }) => {
        status.history = 'none';
      },
    ],
  ])('names the one whose %s is garbled', (_, change) => {
    const application = createApplication('order-api', 7);
    change(application);
    expect(read(application)).toEqual({
      kind: 'garbled',
      key: 'argocd/order-api',
      version: 7n,
    });
  });

  it.each([
    null,
    7,
    {},
    { metadata: { name: '' } },
    { metadata: { name: '../x' } },
  ])('reads nothing of %j', value => expect(read(value)).toBeUndefined());

  it.each(['a?b#c', 'a\ud800', 'A', '-a', 'a'.repeat(254)])(
    'reads nothing of what is named %j, as Kubernetes names nothing',
    name => {
      const application = createApplication('order-api', 7);
      application.metadata.name = name;
      expect(read(application)).toBeUndefined();
      expect(
        read({ ...application, metadata: { name: 'a', namespace: name } }),
      ).toBeUndefined();
    },
  );
});
