import {
  CLOCK_TOLERANCE_SECONDS,
  mintTokenCases,
  RIGHT_ROLE,
  TestIssuer,
  type MintedCase,
  type TokenKind,
} from '@slipway/auth-cases';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { hasProgram } from './__testUtils__/hasProgram';
import {
  startGateway,
  type Answer,
  type Gateway,
} from './__testUtils__/startGateway';

const PACKAGE = resolve(require.resolve('../package.json'), '..');
const KINDS: TokenKind[] = ['site', 'platform'];

(hasProgram('nginx', '-v') ? describe : describe.skip)('the gateway', () => {
  let issuer: TestIssuer;
  const cases: Partial<Record<TokenKind, MintedCase[]>> = {};
  beforeAll(async () => {
    issuer = await TestIssuer.start();
    for (const kind of KINDS) cases[kind] = await mintTokenCases(kind, issuer);
  });
  afterAll(() => issuer.close());

  const start = (lua?: string) =>
    startGateway(
      Object.fromEntries(
        KINDS.map(kind => [
          kind,
          {
            plugin: `${kind}-auth` as const,
            config: {
              issuer: issuer.issuer,
              roles: [RIGHT_ROLE],
              clock_skew_seconds: CLOCK_TOLERANCE_SECONDS,
            },
          },
        ]),
      ),
      lua,
    );

  /** The cases that the gateway answers otherwise than the table says. */
  async function listWrong(gateway: Gateway, kind: TokenKind) {
    const wrong: string[] = [];
    for (const { name, token, status, code } of cases[kind]!) {
      const before = gateway.upstream.received.length;
      const answer = await gateway.get(
        `/${kind}`,
        token === undefined ? [] : ['Authorization', `Bearer ${token}`],
      );
      const passed = gateway.upstream.received.length - before;
      if (
        answer.status !== status ||
        answer.body?.code !== code ||
        passed !== (status === 200 ? 1 : 0)
      )
        wrong.push(`${name}: ${answer.status} ${answer.body?.code ?? ''}`);
      else if (status !== 200) expectRefusal(answer);
    }
    return wrong;
  }

  it.each(KINDS)('answers every %s token as the table says', async kind => {
    const gateway = await start();
    try {
      expect(await listWrong(gateway, kind)).toEqual([]);
    } finally {
      await gateway.close();
    }
  });

  /** What somebody could forget, as an edit of the Lua, and a case of the table that tells. */
  it.each([
    ['the expiry', 'claims.exp <= rules.now', 'false and 0 <= 1', 'expired'],
    ['the beginning', 'if claims.nbf and', 'if false and', 'not yet valid'],
    ['the issuer', 'claims.iss ~= rules.issuer', 'false', 'another issuer'],
    [
      'the audience',
      'not holds(audiences, rules.audience)',
      'false',
      'the audience platform',
    ],
    ['the roles', '#rules.roles > 0', 'false', 'a wrong role'],
    ['the algorithm', 'parsed.header.alg ~= "RS256"', 'false', 'no algorithm'],
    [
      'the signature',
      'not key:verify(parsed.signature, parsed.signed, "sha256")',
      'false',
      'a tampered payload',
    ],
    ['revocations', 'if is_revoked then', 'if false then', 'revoked'],
    ['the claims', 'ipairs(rules.required_claims)', 'ipairs {}', 'no siteCode'],
  ])('is caught when it forgets %s', async (_, code, forgotten, name) => {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-mutant-'));
    for (const part of ['kong', 'slipway'])
      cpSync(join(PACKAGE, part), join(folder, part), { recursive: true });
    const file = join(folder, 'slipway/auth/verify_token.lua');
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(code);
    writeFileSync(file, text.replace(code, forgotten));
    const gateway = await start(folder);
    try {
      expect((await listWrong(gateway, 'site')).map(nameOf)).toContain(name);
    } finally {
      await gateway.close();
      rmSync(folder, { recursive: true });
    }
  });
});

function nameOf(wrong: string): string {
  return wrong.slice(0, wrong.lastIndexOf(':'));
}

/** Every refusal has the one shape. */
function expectRefusal({ status, body, headers }: Answer) {
  expect(body).toEqual({
    statusCode: status,
    error: status === 401 ? 'Unauthorized' : 'Forbidden',
    code: expect.stringMatching(/^[a-z-]+$/),
    message: expect.stringMatching(/^[A-Z].*\.$/),
  });
  expect(headers['www-authenticate']).toBe(
    `Bearer error="${status === 401 ? 'invalid_token' : 'insufficient_scope'}"`,
  );
}
