import { RequestError } from '@octokit/request-error';
import type { z } from 'zod';
import type { GitHubClient } from './createOctokit';
import { toForgeError } from './ForgeError';
import { isPassing } from './isPassing';
import { PATIENCE, persist, type Patience } from './Patience';

/** A call of one repository. */
type Request = (repo: {
  owner: string;
  repo: string;
}) => Promise<{ data: unknown }>;

/** One repository of GitHub's REST API: makes a call, reads its answer, and tells failures apart. */
export class GitHubApi {
  constructor(
    readonly octokit: GitHubClient,
    readonly owner: string,
    readonly name: string,
    readonly patience: Patience = PATIENCE,
  ) {}

  /**
   * Makes a call that harms nobody when it is done twice: a reading one, or one that writes a git object.
   *
   * @param doing - what is tried, e.g. `create the tree`
   * @param schema - parsed tolerantly: only what is used, unknown fields pass
   * @param isWorthRepeating - whether to try again after this failure
   * @throws ForgeError
   */
  async call<T>(
    doing: string,
    schema: z.ZodType<T>,
    request: Request,
    isWorthRepeating = isPassing,
  ): Promise<T> {
    return persist(
      this.patience,
      () => this.callOnce(doing, schema, request),
      isWorthRepeating,
    );
  }

  /**
   * Makes a call once: one that others see. When its answer got lost, its caller looks before it is made again.
   *
   * @throws ForgeError
   */
  async callOnce<T>(
    doing: string,
    schema: z.ZodType<T>,
    request: Request,
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
    ...call: Parameters<typeof this.call<T>>
  ): Promise<T | undefined> {
    return unless(isExpected, this.call(...call));
  }
}

/** @returns `undefined` for a failure that is expected */
export async function unless<T>(
  isExpected: (error: RequestError) => boolean,
  call: Promise<T>,
): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof RequestError && isExpected(cause)) return undefined;
    throw error;
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
