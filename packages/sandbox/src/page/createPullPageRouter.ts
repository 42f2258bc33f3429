import express, { type Request, type Response } from 'express';
import PromiseRouter from 'express-promise-router';
import type { Actor } from '../api/Actor';
import { GitHubError } from '../api/GitHubError';
import { parseBody } from '../api/parseBody';
import { readComments } from '../issues/readComments';
import { editPull } from '../pulls/editPull';
import { listPullCommits } from '../pulls/listPullCommits';
import { listPullFiles } from '../pulls/listPullFiles';
import { mergePull, mergePullSchema } from '../pulls/mergePull';
import { mergeTrees } from '../pulls/mergeTrees';
import { branchRef } from '../pulls/pullRefs';
import { readPull } from '../pulls/readPulls';
import { readTips } from '../pulls/readTips';
import type { SandboxContext } from '../SandboxContext';
import { isOwnForm, issueFormToken } from './formToken';
import { renderPullPage, type PullPage } from './renderPullPage';
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
    const page: PullPage = {
      ...(await readPullPage(context, number)),
      root,
      formToken: issueFormToken(request, response),
      problem: failure && explain(failure),
    };
    sendPage(response, renderPullPage(page), failure?.status);
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

async function readPullPage(context: SandboxContext, number: number) {
  const { gitDir } = context;
  const pull = await readPull(context, number);
  const [commits, files, comments, tips, tree] = await Promise.all([
    listPullCommits(context, pull),
    listPullFiles(context, pull),
    readComments(context, number),
    readTips(gitDir),
    pull.state === 'open' && mergeTrees(gitDir, pull.base.sha, pull.head.sha),
  ]);
  return {
    pull,
    commits,
    files,
    comments,
    mergeable: pull.state === 'open' ? Boolean(tree) : null,
    reopenable:
      tips.has(branchRef(pull.head.ref)) && tips.has(branchRef(pull.base.ref)),
    now: context.now(),
  };
}

/** GitHub's sentence, which for a validation stands among its errors. */
function explain({ message, details }: GitHubError): string {
  const reasons = (details.errors ?? []).map(error =>
    typeof error === 'string' ? error : error.message,
  );
  return reasons.filter(Boolean).join(' ') || message;
}
