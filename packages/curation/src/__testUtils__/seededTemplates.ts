import { toRepositoryFile, type RepositoryFile } from '@slipway/change-set';
import { layerSkeletons, listSkeletonFolders } from '@slipway/golden-path';
import {
  parsePlatformLayout,
  type PlatformLayout,
} from '@slipway/platform-layout';
import { PlatformModel } from '@slipway/platform-model';
import { loadPlatformSeed } from '@slipway/sandbox';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { versionOf, type TemplateContent } from '../content/TemplateContent';

const REPOSITORY_ROOT = resolve(__dirname, '../../../..');
const TEMPLATES = resolve(REPOSITORY_ROOT, 'templates');

/** Our own. */
export const TEMPLATE_NAMES = [
  'external-service',
  'nestjs-service',
  'nestjs-worker',
  'static-web',
] as const;

/** The layout of the local portal's configuration. */
export const layout: PlatformLayout = parsePlatformLayout(
  parse(readFileSync(resolve(REPOSITORY_ROOT, 'app-config.yaml'), 'utf8'))
    .slipway.platform,
);

/** Reads one of our templates. */
export function readTemplate(name: string): TemplateContent {
  const document = parse(
    readFileSync(resolve(TEMPLATES, name, 'template.yaml'), 'utf8'),
  );
  return {
    name,
    version: versionOf(document),
    spec: document.spec,
    skeleton: layerSkeletons(
      listSkeletonFolders(document).map(folder =>
        readFiles(resolve(TEMPLATES, name, folder)),
      ),
    ),
  };
}

/** Reads all of a template's `tests`. */
export function readTests(name: string): RepositoryFile[] {
  return readFiles(resolve(TEMPLATES, name, 'tests'));
}

/** The files of the platform repository that the sandbox starts with. */
export async function seededFiles(): Promise<RepositoryFile[]> {
  const { commits } = await loadPlatformSeed(layout, {
    name: 'slipway[bot]',
    email: 'bot@acme.example',
  });
  return commits.flatMap(commit => commit.files);
}

/** The same, read. */
export async function seededModel(): Promise<PlatformModel> {
  return PlatformModel.read(await seededFiles(), layout);
}

function readFiles(folder: string): RepositoryFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(resolve(folder, path)).isFile())
    .map(path => {
      const place = resolve(folder, path);
      return toRepositoryFile(
        path,
        readFileSync(place),
        (statSync(place).mode & 0o100) !== 0,
      );
    });
}
