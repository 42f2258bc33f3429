import type { Request, Response } from 'express';
import PromiseRouter from 'express-promise-router';
import { GitHubError } from '../api/GitHubError';
import { parseBody } from '../api/parseBody';
import { readPull } from '../pulls/readPulls';
import type { SandboxContext } from '../SandboxContext';
import { changeLabels, labelsSchema } from './changeLabels';
import { toLabel } from './toLabel';

const LABELS = '/issues/:number(\\d+)/labels';

/** The labels of a pull request. A label that is new here is made on the way, as on GitHub. */
export function createLabelsRouter(context: SandboxContext) {
  const router = PromiseRouter({ mergeParams: true });
  const send = (response: Response, labels: readonly string[]) =>
    response.json(labels.map(label => toLabel(context, label)));
  const change = (
    request: Request,
    apply: (current: readonly string[]) => readonly string[],
  ) => changeLabels(context, Number(request.params.number), apply);

  router.get(LABELS, async (request, response) => {
    const pull = await readPull(context, Number(request.params.number));
    send(response, pull.labels);
  });

  router.post(LABELS, async (request, response) => {
    const added = parseBody(
      labelsSchema,
      request.body,
      'issues/labels#add-labels-to-an-issue',
    );
    send(response, await change(request, current => [...current, ...added]));
  });

  router.put(LABELS, async (request, response) => {
    const labels = parseBody(
      labelsSchema,
      request.body,
      'issues/labels#set-labels-for-an-issue',
    );
    send(response, await change(request, () => labels));
  });

  router.delete(LABELS, async (request, response) => {
    await change(request, () => []);
    response.status(204).end();
  });

  router.delete(`${LABELS}/:name`, async (request, response) => {
    const name = request.params.name.toLowerCase();
    const labels = await change(request, current => {
      const rest = current.filter(label => label.toLowerCase() !== name);
      if (rest.length === current.length)
        throw new GitHubError(404, 'Label does not exist', {
          documentation: 'issues/labels#remove-a-label-from-an-issue',
        });
      return rest;
    });
    send(response, labels);
  });

  return router;
}
