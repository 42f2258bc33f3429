import express, { type Request, type Response } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Actor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { parseBody } from '../api/parseBody';
import { runGit } from '../git/runGit';
import { editPull } from '../pulls/editPull';
import { mergePull, mergePullSchema } from '../pulls/mergePull';
import { readPull, readPulls } from '../pulls/readPulls';
import type { SandboxContext } from '../SandboxContext';
import { isOwnForm, issueFormToken } from './formToken';
import { readPullPage } from './readPullPage';
import { renderPullListPage } from './renderPullListPage';
import { renderPullPage } from './renderPullPage';
import { sendPage } from './sendPage';

/** Who presses a button on a page: whoever sits at this computer. */
const READER: Actor = { login: 'guest', type: 'User' };

const NUMBER = '/pull/:number(\\d+)';

/**
 * The page of a pull request and its buttons.
 *
 * @param root - where the pages live, e.g. `/acme/platform`
 */
export function createPullPageRouter(context: SandboxContext, root: string) {
  const router = PromiseRouter();
  const readForm = express.urlencoded({ extended: false, limit: '10kb' });

  async function showPull(
    request: Request,
    response: Response,
    failure?: GitHubError,
  ) {
    const number = Number(request.params.number);
    const page = renderPullPage({
      ...(await readPullPage(context, number)),
      root,
      formToken: issueFormToken(request, response),
      problem: failure && explain(failure),
    });
    sendPage(response, page, failure?.status);
  }

  /** Does what a button says and shows the page again; what went wrong stands on it. */
  function onForm(
    action: string,
    act: (number: number, form: Record<string, unknown>) => Promise<unknown>,
  ) {
    router.post(`${NUMBER}/${action}`, readForm, async (request, response) => {
      const number = Number(request.params.number);
      try {
        if (!isOwnForm(request, context.baseUrl))
          throw new GitHubError(
            403,
            'This form did not come from this page. Reload the page and try again.',
          );
        await act(number, request.body);
      } catch (error) {
        if (!(error instanceof GitHubError) || error.status === 404)
          throw error;
        await showPull(request, response, error);
        return;
      }
      response.redirect(303, `${root}/pull/${number}`);
    });
  }

  router.get('/pulls', async (request, response) => {
    const state = request.query.state === 'closed' ? 'closed' : 'open';
    const pulls = [...(await readPulls(context))].reverse();
    const page = { root, state, pulls, now: context.now() } as const;
    sendPage(response, renderPullListPage(page));
  });

  router.get(`${NUMBER}.diff`, async (request, response) => {
    const pull = await readPull(context, Number(request.params.number));
    const range = `${pull.base.sha}...${pull.head.sha}`;
    const diff = await runGit(context.gitDir, ['diff', range]);
    response.type('text/plain').set('x-content-type-options', 'nosniff');
    response.send(diff);
  });

  router.get(NUMBER, (request, response) => showPull(request, response));
  onForm('merge', (number, { method, sha }) =>
    mergePull(
      context,
      READER,
      number,
      parseBody(mergePullSchema, { merge_method: method, sha }),
    ),
  );
  onForm('close', number =>
    editPull(context, READER, number, { state: 'closed' }),
  );
  onForm('reopen', number =>
    editPull(context, READER, number, { state: 'open' }),
  );
  return router;
}

/** GitHub's sentence, which for a validation stands among its errors. */
function explain({ message, details }: GitHubError): string {
  const reasons = (details.errors ?? []).map(error =>
    typeof error === 'string' ? error : error.message,
  );
  return reasons.filter(Boolean).join(' ') || message;
}
