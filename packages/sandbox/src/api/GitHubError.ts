/** One entry of GitHub's `errors`: which field of which resource is wrong. */
export interface GitHubFieldError {
  readonly resource: string;
  readonly field?: string;
  /** `missing | missing_field | invalid | already_exists | unprocessable | custom` */
  readonly code: string;
  /** Only with the code `custom`. */
  readonly message?: string;
}

/** What may be added to a {@link GitHubError}. */
export interface GitHubErrorDetails {
  readonly errors?: readonly (GitHubFieldError | string)[];
  /** Part of the documentation, e.g. `git/refs#create-a-reference`. */
  readonly documentation?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer that is an error, in GitHub's own words. Thrown by handlers, sent by `sendGitHubError`. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';

  constructor(
    readonly status: number,
    message: string,
    readonly details: GitHubErrorDetails = {},
  ) {
    super(message);
  }

  /** The body as GitHub sends it. */
  toBody() {
    const { errors, documentation } = this.details;
    return {
      message: this.message,
      ...(errors && { errors }),
      documentation_url: `https://docs.github.com/rest${
        documentation ? `/${documentation}` : ''
      }`,
      status: String(this.status),
    };
  }

  static notFound(documentation?: string): GitHubError {
    return new GitHubError(404, 'Not Found', { documentation });
  }

  /** 422 `Validation Failed` with its list of field errors. */
  static validationFailed(
    errors: readonly (GitHubFieldError | string)[],
    documentation?: string,
  ): GitHubError {
    return new GitHubError(422, 'Validation Failed', { errors, documentation });
  }
}
