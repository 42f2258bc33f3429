import type { FileKind } from '../model/FileKind';
import { readDockerfileTree } from '../syntax/readDockerfileTree';
import { readHcl } from '../syntax/readHcl';
import { readJson } from '../syntax/readJson';
import { readYaml } from '../syntax/readYaml';
import { readArgocd } from './readArgocd';
import { readAtlantis } from './readAtlantis';
import { readCatalogInfo } from './readCatalogInfo';
import { readDockerfile } from './readDockerfile';
import { readKong } from './readKong';
import { readKubernetes } from './readKubernetes';
import { readOverlay } from './readOverlay';
import { readPackage } from './readPackage';
import { readWorkflow } from './readWorkflow';
import { readSource } from './readSource';
import { readTerraformCalls } from './readTerraformCalls';
import { readTerraformModule } from './readTerraformModule';
import type { Reader } from './Reader';

/** Who reads each kind of file. */
export const READERS: { readonly [K in FileKind]: Reader<K> } = {
  'catalog-info': { parse: readYaml, read: readCatalogInfo },
  organisation: { parse: readYaml, read: readCatalogInfo },
  dockerfile: { parse: readDockerfileTree, read: readDockerfile },
  package: { parse: readJson, read: readPackage },
  source: { parse: text => ({ text, faults: [] }), read: readSource },
  overlay: { parse: readYaml, read: readOverlay },
  'kubernetes-base': { parse: readYaml, read: readKubernetes },
  'terraform-call': { parse: readHcl, read: readTerraformCalls },
  'terraform-module': { parse: readHcl, read: readTerraformModule },
  argocd: { parse: readYaml, read: readArgocd },
  kong: { parse: readYaml, read: readKong },
  workflow: { parse: readYaml, read: readWorkflow },
  atlantis: { parse: readYaml, read: readAtlantis },
};
