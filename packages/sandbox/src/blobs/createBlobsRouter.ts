import PromiseRouter from 'express-promise-router';
import * as z from 'zod';
import { GitHubError } from '../api/GitHubError';
import { parseBody } from '../api/parseBody';
import { repositoryUrl } from '../api/repositoryUrl';
import { wantsRaw } from '../api/wantsRaw';
import { hashObject, writeObjects, type NewObject } from '../git/writeObjects';
import type { SandboxContext } from '../SandboxContext';
import { encodeBase64 } from './encodeBase64';

const CREATE = 'git/blobs#create-a-blob';
const GET = 'git/blobs#get-a-blob';

const createBlobSchema = z.object({
  content: z.string(),
  encoding: z.enum(['utf-8', 'base64']).default('utf-8'),
});

/** `git/blobs`: single contents. */
export function createBlobsRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });
  const urlOf = (sha: string) => `${repositoryUrl(context)}/git/blobs/${sha}`;

  router.post('/git/blobs', async (request, response) => {
    const body = parseBody(createBlobSchema, request.body, CREATE);
    const blob: NewObject = {
      type: 'blob',
      content: Buffer.from(body.content, body.encoding),
    };
    await writeObjects(context.gitDir, [blob]);
    const sha = hashObject(blob);
    response.status(201).json({ sha, url: urlOf(sha) });
  });

  router.get('/git/blobs/:sha', async (request, response) => {
    const blob = await context.objects.readById(request.params.sha);
    if (blob?.type !== 'blob') throw GitHubError.notFound(GET);
    const { sha, content } = blob;
    if (wantsRaw(request)) {
      response.type('application/vnd.github.raw').send(content);
      return;
    }
    response.json({
      sha,
      node_id: Buffer.from(`Blob:${sha}`).toString('base64'),
      size: content.length,
      url: urlOf(sha),
      content: encodeBase64(content),
      encoding: 'base64',
    });
  });

  return router;
}
