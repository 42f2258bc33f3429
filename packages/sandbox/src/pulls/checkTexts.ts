import { GitHubError } from '../api/GitHubError';

/** The longest texts that GitHub takes, in characters. */
const LONGEST = { title: 256, body: 65536 };

/**
 * Checks what a person wrote about a pull request.
 *
 * @param documentation - where GitHub documents the call
 * @throws GitHubError 422 for an empty title and for texts longer than GitHub takes
 */
export function checkTexts(
  texts: { readonly title?: string; readonly body?: string | null },
  documentation: string,
): void {
  if (texts.title?.trim() === '')
    throw GitHubError.validationFailed(
      [{ resource: 'PullRequest', field: 'title', code: 'missing_field' }],
      documentation,
    );
  for (const field of ['title', 'body'] as const) {
    if ([...(texts[field] ?? '')].length > LONGEST[field])
      throw GitHubError.validationFailed(
        [
          {
            resource: 'PullRequest',
            field,
            code: 'custom',
            message: `${field} is too long (maximum is ${LONGEST[field]} characters)`,
          },
        ],
        documentation,
      );
  }
}
