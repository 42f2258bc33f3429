import * as z from 'zod';
import { isNotModified, type GitHubApi } from './GitHubApi';

const openPullSchema = z.object({
  number: z.number().int(),
  html_url: z.url(),
  created_at: z.string(),
  head: z.object({
    ref: z.string(),
    sha: z.string(),
    /** Null when the fork that it came from is gone. */
    repo: z.object({ full_name: z.string() }).nullable(),
  }),
});

/** An open pull request, as GitHub lists it. */
export type OpenPull = z.infer<typeof openPullSchema>;

interface Page {
  readonly etag: string | undefined;
  readonly pulls: readonly OpenPull[];
}

const PAGE = 100;

/** The open pull requests to a branch. Asking again costs nothing of GitHub's quota as long as none has changed. */
export class OpenPullList {
  /** A cache only: what GitHub answered last, by page. */
  private readonly pages = new Map<number, Page>();

  constructor(private readonly api: GitHubApi, private readonly base: string) {}

  /** @throws ForgeError */
  async read(): Promise<OpenPull[]> {
    const pulls: OpenPull[] = [];
    for (let number = 1; ; number += 1) {
      const page = await this.readPage(number);
      pulls.push(...page.pulls);
      if (page.pulls.length < PAGE) return pulls;
    }
  }

  private async readPage(number: number): Promise<Page> {
    const known = this.pages.get(number);
    let etag: string | undefined;
    const pulls = await this.api.callUnless(
      isNotModified,
      'list the open pull requests',
      z.array(openPullSchema),
      async repo => {
        const answer = await this.api.octokit.rest.pulls.list({
          ...repo,
          base: this.base,
          state: 'open',
          // The newest last: opening one leaves the pages before it as they are.
          sort: 'created',
          direction: 'asc',
          per_page: PAGE,
          page: number,
          ...(known?.etag && { headers: { 'if-none-match': known.etag } }),
        });
        etag = answer.headers.etag;
        return answer;
      },
    );
    if (!pulls) return known!;
    const page = { etag, pulls };
    this.pages.set(number, page);
    return page;
  }
}
