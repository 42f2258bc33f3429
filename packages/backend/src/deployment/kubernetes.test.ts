import {
  buildKustomization,
  hasKustomize,
  judgeByTypes,
} from '@slipway/kubernetes-judge';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const DEPLOY = path.resolve(__dirname, '../../../../deploy/kubernetes');

function build(folder: string): any[] {
  const result = buildKustomization(path.join(DEPLOY, folder));
  if ('error' in result) throw new Error(result.error);
  return [...result.objects];
}

(hasKustomize() ? describe : describe.skip)('deploy/kubernetes', () => {
  let objects: any[];
  const find = (kind: string, name = 'slipway') =>
    objects.find(each => each.kind === kind && each.metadata.name === name);
  beforeAll(() => {
    objects = build('overlays/example');
  });

  it('builds objects that their kinds declare, down to each field', () => {
    const misspelt = structuredClone(find('Deployment'));
    misspelt.spec.template.spec.containers[0].readynessProbe = {};
    const verdicts = judgeByTypes([...build('base'), ...objects, misspelt]);
    expect(verdicts.slice(0, -1).flat()).toEqual([]);
    expect(verdicts.at(-1)).toHaveLength(1);
  });

  it('holds no secret, and says by reference where each comes from', () => {
    expect(objects.map(({ kind }) => kind)).not.toContain('Secret');
    const [portal] = find('Deployment').spec.template.spec.containers;
    expect(portal.envFrom).toContainEqual({ secretRef: { name: 'slipway' } });
    // What the operator of the database makes for the application.
    expect(
      portal.env.find(({ name }: any) => name === 'DATABASE_URL').valueFrom,
    ).toEqual({ secretKeyRef: { name: 'slipway-database-app', key: 'uri' } });
  });

  it('lets nothing talk to or be talked to by the portal that need not', () => {
    const { spec } = find('NetworkPolicy');
    const portal = find('Deployment').spec.template.metadata.labels;
    expect(portal).toMatchObject(spec.podSelector.matchLabels);
    expect(spec.policyTypes).toEqual(['Ingress', 'Egress']);
    const anywhere = spec.egress.find((rule: any) =>
      rule.to.some((to: any) => to.ipBlock),
    );
    expect(anywhere.ports).toEqual([{ protocol: 'TCP', port: 443 }]);
    // Where clouds hand out credentials.
    expect(anywhere.to[0].ipBlock.except).toContain('169.254.0.0/16');
    // An empty rule would let everybody in.
    for (const rule of spec.ingress) {
      expect(rule.from.length).toBeGreaterThan(0);
      expect(rule.ports.length).toBeGreaterThan(0);
    }
  });

  it('keeps a replica while one is replaced, drained or broken', () => {
    const { strategy } = find('Deployment').spec;
    expect(strategy.rollingUpdate).toEqual({ maxUnavailable: 0, maxSurge: 1 });
    expect(
      find('HorizontalPodAutoscaler').spec.minReplicas,
    ).toBeGreaterThanOrEqual(2);
    expect(find('PodDisruptionBudget').spec.selector.matchLabels).toMatchObject(
      find('NetworkPolicy').spec.podSelector.matchLabels,
    );
  });

  it('passes what the strictest of Kubernetes pod standards asks for', () => {
    const { spec } = find('Deployment').spec.template;
    expect(spec.securityContext).toMatchObject({
      runAsNonRoot: true,
      seccompProfile: { type: 'RuntimeDefault' },
    });
    for (const container of spec.containers)
      expect(container.securityContext).toMatchObject({
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
      });
    expect(find('Namespace').metadata.labels).toMatchObject({
      'pod-security.kubernetes.io/enforce': 'restricted',
    });
  });

  it('says where each variable of the production configuration comes from', () => {
    const { data } = objects.find(({ kind }) => kind === 'ConfigMap');
    const given = new Set([
      'DATABASE_URL',
      ...Object.keys(data),
      ...find('ExternalSecret').spec.data.map(
        ({ secretKey }: any) => secretKey,
      ),
    ]);
    const asked = readFileSync(
      path.join(DEPLOY, '../../app-config.production.yaml'),
      'utf8',
    )
      .split('\n')
      // What is commented out is for somebody who needs it.
      .filter(line => !/^\s*#/.test(line))
      .flatMap(line => [...line.matchAll(/\$\{(\w+)\}/g)])
      .map(([, name]) => name);
    expect([...new Set(asked)].filter(name => !given.has(name))).toEqual([]);
  });
});
