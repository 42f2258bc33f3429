interface Cookie {
  readonly origin: string;
  readonly name: string;
  readonly path: string;
  readonly value: string;
  /** As it was set, e.g. `a=b; HttpOnly; SameSite=Lax`. */
  readonly line: string;
}

/** What a browser does in a sign-in: it keeps cookies to their path, and follows redirects when told to. */
export class Browser {
  private cookies: Cookie[] = [];
  /** Every address that was opened, as others see them in histories and logs. */
  readonly visited: string[] = [];

  /** @param hosts - where an origin really is, e.g. `https://portal.acme.example` at `http://127.0.0.1:7007` */
  constructor(private readonly hosts: Record<string, string> = {}) {}

  /** Opens an address and stays there, whatever it answers. */
  async open(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin, pathname, search, protocol, host } = new URL(url);
    this.visited.push(url);
    const answer = await fetch(
      `${this.hosts[origin] ?? origin}${pathname}${search}`,
      {
        redirect: 'manual',
        ...init,
        headers: {
          ...init.headers,
          'x-forwarded-proto': protocol.slice(0, -1),
          'x-forwarded-host': host,
          'x-forwarded-for': '203.0.113.7',
          cookie: this.cookies
            .filter(
              cookie =>
                cookie.origin === origin && pathname.startsWith(cookie.path),
            )
            .map(({ name, value }) => `${name}=${value}`)
            .join('; '),
        },
      },
    );
    for (const line of answer.headers.getSetCookie()) this.keep(origin, line);
    return answer;
  }

  /** Opens an address and goes on as long as it is told to, but no further than to addresses that begin with `until`. */
  async follow(
    url: string,
    until = '\0',
    init: RequestInit = {},
  ): Promise<Response & { address: string }> {
    let address = url;
    let answer = await this.open(address, init);
    for (
      let target = answer.headers.get('location');
      target;
      target = answer.headers.get('location')
    ) {
      address = new URL(target, address).href;
      if (address.startsWith(until)) break;
      answer = await this.open(address);
    }
    return Object.assign(answer, { address });
  }

  /** A cookie as it was set. */
  cookie(name: string): string | undefined {
    return this.cookies.find(cookie => cookie.name === name)?.line;
  }

  /** Puts a cookie in, as an attacker might who has got hold of it. */
  plant(origin: string, line: string): void {
    this.keep(origin, line);
  }

  private keep(origin: string, line: string): void {
    const [pair, ...attributes] = line.split('; ');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at);
    const path =
      attributes.find(text => text.startsWith('Path='))?.slice(5) ?? '/';
    this.cookies = this.cookies.filter(
      cookie =>
        cookie.origin !== origin ||
        cookie.name !== name ||
        cookie.path !== path,
    );
    const value = pair.slice(at + 1);
    if (value) this.cookies.push({ origin, name, path, value, line });
  }
}
