import type { Clock, RedisCommands } from '../RedisCommands';
import { digest, randomText } from '../sealing/digest';
import { parseLogin, type Login, type NewLogin, type SiteLogin } from './Login';
import type { RevocationList } from './RevocationList';

export interface LoginStoreOptions {
  /** Before each Redis key. */
  readonly prefix: string;
  /** A login that is not used for so long is over. */
  readonly idleSeconds: number;
  /** A login is over after so long in any case. */
  readonly loginSeconds: number;
  readonly clock: Clock;
}

/**
 * Who is logged in: `login:{sid}`. A session of PHP has one login, whoever asks for tokens how often
 * (`session:{hash}` leads to it), so that a logout ends all that came of it.
 */
export class LoginStore {
  constructor(
    private readonly redis: RedisCommands,
    private readonly revocations: RevocationList,
    private readonly options: LoginStoreOptions,
  ) {}

  /** @returns the login's id: of the one that the session has already, or of a new one */
  async start(login: NewLogin): Promise<string> {
    if (login.audience === 'site') return this.startOfSession(login);
    return this.add(login);
  }

  async find(sid: string): Promise<Login | undefined> {
    const login = await this.read(sid);
    return login && login.endsAt > this.options.clock() ? login : undefined;
  }

  /**
   * Keeps a login from ending for being idle.
   *
   * @returns false when it has ended
   */
  async touch(sid: string, login: Login): Promise<boolean> {
    const [isThere] = await Promise.all([
      this.redis.expire(this.loginKey(sid), this.lifetimeOf(login)),
      login.audience === 'site' &&
        this.redis.expire(this.sessionKey(login), this.lifetimeOf(login)),
    ]);
    return isThere === 1;
  }

  /** Ends a login; its tokens count for nothing. Ending it twice changes nothing. */
  async end(sid: string): Promise<Login | undefined> {
    await this.revocations.revoke(sid);
    const login = await this.read(sid);
    if (!login) return undefined;
    const keys = [this.loginKey(sid)];
    if (
      login.audience === 'site' &&
      (await this.redis.get(this.sessionKey(login))) === sid
    )
      keys.push(this.sessionKey(login));
    await this.redis.del(...keys);
    return login;
  }

  /** Seconds until it ends when it is not used. */
  lifetimeOf({ endsAt }: Login): number {
    const left = Math.ceil((endsAt - this.options.clock()) / 1000);
    return Math.max(1, Math.min(this.options.idleSeconds, left));
  }

  private async read(sid: string): Promise<Login | undefined> {
    const text = await this.redis.get(this.loginKey(sid));
    return text === null ? undefined : parseLogin(text);
  }

  private async startOfSession(login: NewLogin & { audience: 'site' }) {
    const key = this.sessionKey(login);
    const known = await this.redis.get(key);
    if (known !== null) {
      const found = await this.find(known);
      if (found?.subject === login.subject && (await this.touch(known, found)))
        return known;
      // Somebody else has logged in to the same session, or the login is over.
      if (found) await this.end(known);
      else await this.redis.del(key);
    }
    const sid = await this.add(login);
    const claimed = await this.redis.set(
      key,
      sid,
      'EX',
      this.options.idleSeconds,
      'NX',
    );
    if (claimed) return sid;
    // Another tab came first: this login was never told to anybody.
    await this.redis.del(this.loginKey(sid));
    return (await this.redis.get(key)) ?? this.add(login);
  }

  private async add(login: NewLogin): Promise<string> {
    const sid = randomText();
    const endsAt = this.options.clock() + this.options.loginSeconds * 1000;
    const stored: Login = { ...login, endsAt };
    await this.redis.set(
      this.loginKey(sid),
      JSON.stringify(stored),
      'EX',
      this.lifetimeOf(stored),
    );
    return sid;
  }

  private loginKey(sid: string): string {
    return `${this.options.prefix}login:${sid}`;
  }

  private sessionKey({ session }: Pick<SiteLogin, 'session'>): string {
    return `${this.options.prefix}session:${digest(session)}`;
  }
}
