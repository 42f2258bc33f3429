import { placeArtefact, type PlatformLayout } from '@slipway/platform-layout';

/** The Terraform of one environment: a folder of module calls with one state. */
export interface TerraformFolder {
  readonly environment: string;
  /** From the root of the repository, e.g. `infra/terraform/dev`. */
  readonly path: string;
}

/** The folders that environments share; none where the layout gives each application its own. */
export function terraformFolders(layout: PlatformLayout): TerraformFolder[] {
  if (/\{(?:service|application)\}/.test(layout.paths.terraform)) return [];
  return Object.keys(layout.environments).map(environment => ({
    environment,
    path: placeArtefact(layout, 'terraform', {
      service: '',
      application: '',
      environment,
    }),
  }));
}
