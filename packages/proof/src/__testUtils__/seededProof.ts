import { toRepositoryFile, type RepositoryFile } from '@slipway/change-set';
import {
  layerSkeletons,
  listFormFields,
  listSkeletonFolders,
} from '@slipway/golden-path';
import {
  parsePlatformLayout,
  type PlatformLayout,
} from '@slipway/platform-layout';
import { PlatformModel } from '@slipway/platform-model';
import { loadPlatformSeed } from '@slipway/sandbox';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { ProofSnapshot } from '../ProofSnapshot';

const REPOSITORY_ROOT = resolve(__dirname, '../../../..');
export const TEMPLATES = resolve(REPOSITORY_ROOT, 'templates');

/** The layout of the local portal's configuration. */
export function seededLayout(): PlatformLayout {
  const text = readFileSync(
    resolve(REPOSITORY_ROOT, 'app-config.yaml'),
    'utf8',
  );
  return parsePlatformLayout(parse(text).slipway.platform);
}

/** The platform repository that the sandbox starts with, read. */
export async function seededModel(): Promise<PlatformModel> {
  const layout = seededLayout();
  const { commits } = await loadPlatformSeed(layout, {
    name: 'slipway[bot]',
    email: 'bot@acme.example',
  });
  return PlatformModel.read(
    commits.flatMap(commit => commit.files),
    layout,
  );
}

/** All that a template renders. */
export function readSkeleton(template = 'nestjs-service'): RepositoryFile[] {
  return layerSkeletons(
    listSkeletonFolders(readTemplate(template)).map(name =>
      readFiles(resolve(TEMPLATES, template, name)),
    ),
  );
}

function readTemplate(name: string): unknown {
  return parse(readFileSync(resolve(TEMPLATES, name, 'template.yaml'), 'utf8'));
}

function readFiles(folder: string): RepositoryFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(resolve(folder, path)).isFile())
    .map(path => toRepositoryFile(path, readFileSync(resolve(folder, path))));
}

/** What the server would send a member of commerce, after its way over the wire. */
export function toSnapshot(
  model: PlatformModel,
  template = 'nestjs-service',
): ProofSnapshot {
  const snapshot: ProofSnapshot = {
    commit: 'c'.repeat(40),
    template: {
      ref: `template:default/${template}`,
      fields: listFormFields(readTemplate(template)),
    },
    skeleton: readSkeleton(template),
    platform: model.snapshot(),
    rules: {},
    requester: {
      ref: 'user:default/guest',
      groups: ['group:default/commerce'],
    },
  };
  return JSON.parse(JSON.stringify(snapshot));
}

/** Values that nothing can be said against. */
export const COUPON_API = {
  service: 'coupon',
  application: 'api',
  description: 'Hands out coupons',
  owner: 'group:default/commerce',
  route: { path: '/api/v1/coupons', methods: ['GET'] },
  guard: 'site-auth',
  roles: ['member'],
  environments: ['dev'],
};
