import { RequestError } from '@octokit/request-error';
import type { z } from 'zod';
import type { GitHubClient } from './createOctokit';
import { toForgeError } from './ForgeError';

/** One repository of GitHub's REST API: makes a call, reads its answer, and tells failures apart. */
export class GitHubApi {
  constructor(
    readonly octokit: GitHubClient,
    readonly owner: string,
    readonly name: string,
  ) {}

  /**
   * @param doing - what is tried, e.g. `create the tree`
   * @param schema - parsed tolerantly: only what is used, unknown fields pass
   * @throws ForgeError
   */
  async call<T>(
    doing: string,
    schema: z.ZodType<T>,
    request: (repo: {
      owner: string;
      repo: string;
    }) => Promise<{ data: unknown }>,
  ): Promise<T> {
    try {
      const { data } = await request({ owner: this.owner, repo: this.name });
      return schema.parse(data);
    } catch (error) {
      throw toForgeError(error, `${doing} in ${this.owner}/${this.name}`);
    }
  }

  /** @returns `undefined` for a failure that is expected */
  async callUnless<T>(
    isExpected: (error: RequestError) => boolean,
    ...[doing, schema, request]: Parameters<typeof this.call<T>>
  ): Promise<T | undefined> {
    try {
      return await this.call(doing, schema, request);
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      if (cause instanceof RequestError && isExpected(cause)) return undefined;
      throw error;
    }
  }
}

export function isNotFound(error: RequestError): boolean {
  return error.status === 404;
}

/** GitHub answers so to a conditional request when nothing has changed, and does not count it. */
export function isNotModified(error: RequestError): boolean {
  return error.status === 304;
}

/** GitHub answers 422 to many things; only its words say which. */
export function refusedAs(reason: RegExp): (error: RequestError) => boolean {
  return error =>
    error.status === 422 &&
    reason.test(`${error.message} ${JSON.stringify(error.response?.data)}`);
}
