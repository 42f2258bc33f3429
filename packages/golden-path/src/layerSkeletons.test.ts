import { layerSkeletons } from './layerSkeletons';

it('lays later files over earlier ones of the same path', () => {
  const shared = [
    { path: 'overlay/kustomization.yaml', content: 'shared' },
    { path: 'application/run', content: 'shared', executable: true },
  ];
  const own = [
    { path: 'application/run', content: 'own' },
    { path: 'argocd/${{ values.name }}.yaml', content: 'own' },
  ];
  expect(layerSkeletons([shared, own])).toEqual([
    { path: 'application/run', content: 'own' },
    { path: 'argocd/${{ values.name }}.yaml', content: 'own' },
    { path: 'overlay/kustomization.yaml', content: 'shared' },
  ]);
});
