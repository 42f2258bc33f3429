/** What the page is told where it runs: one image runs in every environment. */
export interface Config {
  /** URL of the auth service. */
  readonly authIssuer: string;
  /** dev, prod or local. */
  readonly environment: string;
  /** Where a member logs in; absent where nobody has said. */
  readonly loginUrl?: string;
}

/**
 * Reads what server/start.sh wrote when the server started (on a laptop: what vite.config.ts answers).
 *
 * @throws Error when it is not there or says something else
 */
export async function readConfig(): Promise<Config> {
  const response = await fetch(`${import.meta.env.BASE_URL}config.json`);
  if (!response.ok) throw new Error(`config.json answers ${response.status}`);
  const { authIssuer, environment, loginUrl } = await response.json();
  if (typeof authIssuer !== 'string' || !URL.canParse(authIssuer))
    throw new Error('config.json names no auth service');
  return {
    authIssuer,
    environment: String(environment),
    ...(typeof loginUrl === 'string' && {
      loginUrl: new URL(loginUrl, authIssuer).href,
    }),
  };
}
