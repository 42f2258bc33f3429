import type { FileKind } from '../model/FileKind';
import { readYaml } from '../syntax/readYaml';
import { readCatalogInfo } from './readCatalogInfo';
import { readKong } from './readKong';
import type { Reader } from './Reader';

/** Who reads each kind of file. */
export const READERS: { readonly [K in FileKind]: Reader<K> } = {
  'catalog-info': { parse: readYaml, read: readCatalogInfo },
  organisation: { parse: readYaml, read: readCatalogInfo },
  dockerfile: {
    parse: () => ({ instructions: [], faults: [] }),
    read: () => ({ stages: [], ports: [] }),
  },
  package: { parse: readYaml, read: () => ({ guards: [] }) },
  source: {
    parse: text => ({ text, faults: [] }),
    read: () => ({ guards: [], controllers: [] }),
  },
  overlay: {
    parse: readYaml,
    read: () => ({ line: 1, resources: [], labels: {}, images: [], env: {} }),
  },
  'kubernetes-base': { parse: readYaml, read: () => ({ objects: [] }) },
  'terraform-call': {
    parse: text => ({ text, body: { attributes: [], blocks: [] }, faults: [] }),
    read: () => ({ calls: [], blocks: [] }),
  },
  'terraform-module': {
    parse: text => ({ text, body: { attributes: [], blocks: [] }, faults: [] }),
    read: () => ({ variables: [] }),
  },
  argocd: { parse: readYaml, read: () => ({ applications: [], projects: [] }) },
  kong: { parse: readYaml, read: readKong },
  workflow: { parse: readYaml, read: () => ({}) },
  atlantis: { parse: readYaml, read: () => ({ projects: [] }) },
};
