import { matchPlace } from '@slipway/platform-layout';
import { isKnown } from '../../syntax/Located';
import { fileRule, type Fault } from '../Rule';
import { isOfApplication } from './isOfApplication';
import { listSources } from './listSources';

/** Asks for the kustomization: a folder exists in a repository only through its files. */
export const argocdPathExists = fileRule({
  id: 'argocd-path-exists',
  on: ['argocd'],
  severity: 'error',
  title: 'The path of an Argo CD Application is an overlay that exists',
  why: 'Argo CD cannot deploy a folder that is not there; with another folder than an overlay it deploys what nobody made for this cluster.',
  judge: (reading, world) => {
    if (!isOfApplication(reading)) return [];
    return reading.facts.applications.flatMap(listSources).flatMap(source => {
      const { path, repoUrl } = source;
      // What another repository holds is not known here.
      if (isKnown(repoUrl) && repoUrl.value !== world.layout.repositoryUrl)
        return [];
      if (!isKnown(path)) return [];
      const { line, value } = path;
      const folder = value.replace(/\/+$/, '');
      const faults: Fault[] = [];
      const overlay = matchPlace(
        world.layout,
        'overlay',
        `${folder}/kustomization.yaml`,
      );
      if (overlay?.rest !== 'kustomization.yaml')
        faults.push({
          line,
          message: `the path ${value} is no overlay of an application`,
          fix: `Write a path like ${world.layout.paths.overlay}.`,
        });
      else if (!world.hasFile(`${folder}/kustomization.yaml`))
        faults.push({
          line,
          message: `the path ${value} has no kustomization.yaml`,
          fix: 'Add the overlay, or point to the one that exists.',
        });
      return faults;
    });
  },
});
