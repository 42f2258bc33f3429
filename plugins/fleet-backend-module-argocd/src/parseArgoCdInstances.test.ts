import { parseArgoCdInstances } from './parseArgoCdInstances';

describe('parseArgoCdInstances', () => {
  const instance = {
    name: 'main',
    url: 'https://argocd.acme.example',
    token: 'secret',
  };
  const faultsOf = (...instances: unknown[]): string[] => {
    try {
      parseArgoCdInstances(instances);
      return [];
    } catch (error) {
      return (error as Error).message.split('\n');
    }
  };
  const faultOf = (change: object) => faultsOf({ ...instance, ...change });

  it('reads none where none is configured', () => {
    expect(parseArgoCdInstances(undefined)).toEqual([]);
  });

  it('reads any number, each with its place in the configuration', () => {
    expect(
      parseArgoCdInstances([
        instance,
        { ...instance, name: 'edge', url: 'https://edge.example/argocd/' },
      ]),
    ).toEqual([
      { ...instance, key: 'slipway.argocd.instances[0]' },
      {
        name: 'edge',
        url: 'https://edge.example/argocd',
        token: 'secret',
        key: 'slipway.argocd.instances[1]',
      },
    ]);
  });

  it.each([
    'https://argocd.acme.example/applications',
    'https://argocd.acme.example/api/v1/',
    'https://argocd.acme.example//',
  ])('takes %s for the Argo CD that it is of', url => {
    expect(parseArgoCdInstances([{ ...instance, url }])[0].url).toBe(
      instance.url,
    );
  });

  it('names each field that is missing, all at once', () => {
    expect(faultsOf({}, { ...instance, token: '' })).toEqual([
      'app-config: slipway.argocd.instances[0].name: must be a name, e.g. main',
      'app-config: slipway.argocd.instances[0].url: must be the address of an Argo CD',
      'app-config: slipway.argocd.instances[0].token: must be a token of an Argo CD account',
      'app-config: slipway.argocd.instances[1].token: must be one word: is its variable set?',
    ]);
  });

  it('refuses a name or an address that is there already', () => {
    expect(
      faultsOf(
        instance,
        { ...instance, url: 'https://edge.example' },
        { ...instance, name: 'x' },
      ),
    ).toEqual([
      'app-config: slipway.argocd.instances[1].name: is that of slipway.argocd.instances[0] too',
      'app-config: slipway.argocd.instances[2].url: is that of slipway.argocd.instances[0] too',
    ]);
  });

  it.each([
    ['argocd.acme.example', 'must be an address'],
    ['ftp://argocd.acme.example', 'must begin with https://'],
    ['https://me:word@argocd.acme.example', 'must not hold a password'],
    ['https://argocd.acme.example/?x=1', 'must end with its path'],
  ])('refuses the address %s', (url, fault) => {
    expect(faultOf({ url })[0]).toContain(`[0].url: ${fault}`);
  });

  it('sends a token over http only to this machine, or where that is said to be all right', () => {
    expect(faultOf({ url: 'http://argocd.acme.example' })[0]).toContain(
      '[0].url: must be https',
    );
    expect(faultOf({ url: 'http://127.0.0.1.evil.example' })).toHaveLength(1);
    expect(
      faultOf({ url: 'http://argocd.acme.example', allowHttp: true }),
    ).toEqual([]);
    for (const host of [
      'localhost:7080',
      '127.0.0.1',
      '[::1]:80',
      'argocd.localhost',
    ])
      expect(faultOf({ url: `http://${host}/argocd` })).toEqual([]);
  });

  it('refuses what it does not know, and never says a token', () => {
    const faults = faultOf({ tokne: 'x', token: 'two words' });
    expect(faults.join()).toContain('tokne');
    expect(faults.join()).not.toContain('two words');
    expect(() => parseArgoCdInstances('https://argocd.acme.example')).toThrow(
      'app-config: slipway.argocd.instances: must be a list',
    );
  });
});
