import { relativePath, resolvePath } from '@slipway/platform-layout';
import { isKnown } from '../../syntax/Located';
import { fileRule } from '../Rule';

/** The base holds what every application runs with. */
export const overlayOnBase = fileRule({
  id: 'overlay-on-base',
  on: ['overlay'],
  severity: 'error',
  title: 'An overlay builds on the shared Kubernetes base',
  why: 'Probes, limits, network policy and all else that is decided once for every application stand in the base.',
  judge: ({ path, facts }, { layout }) => {
    const folder = path.replace(/\/[^/]*$/, '');
    const { kubernetesBase } = layout.paths;
    const { resources } = facts;
    if (
      !resources.every(isKnown) ||
      resources.some(
        resource => resolvePath(folder, resource.value) === kubernetesBase,
      )
    )
      return [];
    return [
      {
        line: resources[0]?.line ?? facts.line,
        message: `the resources do not include the shared base ${kubernetesBase}`,
        fix: `Add ${relativePath(folder, kubernetesBase)} to resources.`,
      },
    ];
  },
});
