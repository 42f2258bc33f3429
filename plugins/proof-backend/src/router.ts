import type {
  BackstageCredentials,
  BackstageUserPrincipal,
  HttpAuthService,
  PermissionsService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError, NotFoundError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { checkRepositoryPath } from '@slipway/change-set';
import { explainForgeError, type Forge } from '@slipway/forge';
import {
  createForAnyGroupPermission,
  proofReadPermission,
} from '@slipway/permissions';
import type { RuleSettings } from '@slipway/platform-model';
import type { PlatformState } from '@slipway/platform-state';
import type { Request, Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import * as z from 'zod';
import { BaseCommits } from './BaseCommits';
import { PackedPlatforms } from './PackedPlatforms';
import type { SkeletonCache } from './SkeletonCache';
import type { TemplateReader } from './TemplateReader';
import { writeSnapshot } from './writeSnapshot';

const gunzip = promisify(zlib.gunzip);

const snapshotQuerySchema = z.object({
  template: z
    .string('Name a template: template={entity reference}')
    .regex(
      /^template:[\w.-]{1,63}\/[\w.-]{1,63}$/i,
      'template is no reference of a template, such as template:default/nestjs-service',
    ),
});

const platformParamsSchema = z.object({
  revision: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'revision is none that a snapshot names'),
});

const fileQuerySchema = z.object({
  commit: z
    .string('Name a commit: commit={id}')
    .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'commit is no id of a commit'),
  path: z.string('Name a file: path={path}'),
});

/** `snapshot`, `platforms` and `file`, for people who may prove a creation. */
export function createRouter(options: {
  forge: Forge;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  rules: RuleSettings;
  skeletons: SkeletonCache;
  state: PlatformState;
  templates: TemplateReader;
  userInfo: UserInfoService;
}): Router {
  const { forge, skeletons, state, templates, userInfo } = options;
  const platforms = new PackedPlatforms();
  const baseCommits = new BaseCommits(forge);
  const router = PromiseRouter();

  router.get('/v1/snapshot', async (request, response) => {
    const { credentials, forAnyGroup } = await readProver(request, options);
    const { template: ref } = parse(snapshotQuerySchema, request.query);
    const template = await templates.read(ref, credentials);
    const { userEntityRef, ownershipEntityRefs } = await userInfo.getUserInfo(
      credentials,
    );
    const skeleton = await skeletons.read(template);
    const platform = await state.current();
    platforms.keep(platform);
    const snapshot = writeSnapshot({
      commit: platform.base.commit,
      platformRevision: platform.revision,
      template: template.info,
      skeleton,
      rules: options.rules,
      requester: {
        ref: userEntityRef,
        groups: ownershipEntityRefs.filter(group => group.startsWith('group:')),
        ...(forAnyGroup && { forAnyGroup }),
      },
    });
    response.set({
      etag: snapshot.etag,
      // Who may see it and what it holds are asked anew each time.
      'cache-control': 'private, no-cache',
    });
    if (request.fresh) response.status(304).end();
    else response.type('json').send(snapshot.write());
  });

  router.get('/v1/platforms/:revision', async (request, response) => {
    await readProver(request, options);
    const { revision } = parse(platformParamsSchema, request.params);
    let platform = await platforms.find(revision);
    if (!platform) {
      // Another replica told of it, and this one has not looked since.
      platforms.keep(await state.current());
      platform = await platforms.find(revision);
    }
    if (!platform)
      throw new NotFoundError(
        'The repository has changed since; ask for a snapshot again',
      );
    response.set({
      etag: platform.etag,
      'cache-control': 'private, no-cache',
      vary: 'accept-encoding',
    });
    if (request.fresh) response.status(304).end();
    else if (request.acceptsEncodings('gzip'))
      response
        .type('json')
        .set('content-encoding', 'gzip')
        .send(platform.gzipped);
    else response.type('json').send(await gunzip(platform.gzipped));
  });

  router.get('/v1/file', async (request, response) => {
    await readProver(request, options);
    const { commit, path } = parse(fileQuerySchema, request.query);
    const problem = checkRepositoryPath(path);
    if (problem) throw new InputError(`path: ${problem}`);
    const file =
      (await baseCommits.has(commit)) && (await forge.readFile(commit, path));
    if (!file)
      throw new NotFoundError(
        `${path} is no file of ${forge.baseBranch} at ${commit.slice(0, 7)}`,
      );
    response.set('cache-control', 'private, no-cache').json(file);
  });

  router.use(explainForgeError);
  return router;
}

/** @throws NotAllowedError for who may not prove */
async function readProver(
  request: Request,
  {
    httpAuth,
    permissions,
  }: { httpAuth: HttpAuthService; permissions: PermissionsService },
): Promise<{
  credentials: BackstageCredentials<BackstageUserPrincipal>;
  forAnyGroup: boolean;
}> {
  const credentials = await httpAuth.credentials(request, { allow: ['user'] });
  const [proof, anyGroup] = await permissions.authorize(
    [
      { permission: proofReadPermission },
      { permission: createForAnyGroupPermission },
    ],
    { credentials },
  );
  if (proof.result === AuthorizeResult.ALLOW)
    return {
      credentials,
      forAnyGroup: anyGroup.result === AuthorizeResult.ALLOW,
    };
  throw new NotAllowedError(
    'Only developers and the platform team preview and prove what they create',
  );
}

function parse<T>(schema: z.ZodType<T>, asked: unknown): T {
  const result = schema.safeParse(asked);
  if (result.success) return result.data;
  throw new InputError(
    result.error.issues.map(({ message }) => message).join('; '),
  );
}
