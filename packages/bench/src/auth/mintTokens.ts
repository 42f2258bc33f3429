import { spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connectRedis } from '@slipway/auth-service';
import { pino } from 'pino';
import { quantile } from '../quantile';
import {
  findFreePort,
  startProgram,
  type RunningProgram,
} from '../startProgram';
import { writeTable } from '../writeTable';
import type { Measurement } from './Measurement';

const ROUNDS = 7;
const REQUESTS = 1500;
const SIGNATURES = 1000;
const CONNECTIONS = 32;
const GRANT = 'urn:slipway:params:oauth:grant-type:session';

interface Sample {
  /** In a second. */
  readonly rate: number;
  /** Of a processor, by the service, for one. */
  readonly cpuMicros: number;
}

/** Access tokens that one process of the service signs in a second, over a real Redis; beside what RSA itself takes. */
export const mintTokens: Measurement = {
  title: `Tokens minted in a second, ${CONNECTIONS} connections, Redis of Debian; medians of ${ROUNDS} rounds of ${REQUESTS}`,
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'slipway-bench-'));
    const socket = join(folder, 'redis.sock');
    const redis = spawn(
      'redis-server',
      ['--port', '0', '--unixsocket', socket, '--save', '', '--dir', folder],
      { stdio: 'ignore' },
    );
    try {
      return await measureService(socket);
    } finally {
      redis.kill();
      await once(redis, 'exit');
      rmSync(folder, { recursive: true });
    }
  },
};

async function measureService(socket: string): Promise<string> {
  const sessions = await writeSessions(socket);
  const port = await findFreePort();
  const config = {
    issuer: `http://127.0.0.1:${port}`,
    keysSecret: randomBytes(32).toString('base64'),
    php: { handler: 'php' },
    rateLimit: { perAddress: 1e9, perCaller: 1e9 },
  };
  const program = startProgram({
    name: 'the auth service',
    file: require.resolve('./serveTokens.ts'),
    args: [String(port), socket, JSON.stringify(config)],
    env: { NODE_ENV: 'production' },
  });
  await Promise.race([program.ready, program.ended]);
  try {
    return await compare(program, port, sessions);
  } finally {
    await program.stop();
  }
}

async function compare(
  program: RunningProgram,
  port: number,
  sessions: readonly string[],
): Promise<string> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const post = (path: string, form: Record<string, string>) =>
    postForm(agent, port, path, form);
  const refreshTokens: string[] = [];
  const samples = {
    'POST /token, of a session': [] as Sample[],
    'POST /token/refresh': [] as Sample[],
    'RSA alone, 2048 bits': [] as Sample[],
  };
  // The first round is not counted: code is compiled.
  for (let round = -1; round < ROUNDS; round += 1) {
    const minted = await load(program, async index => {
      const form = { grant_type: GRANT, session_id: sessions[index] };
      refreshTokens[index] = (await post('/token', form)).refresh_token;
    });
    const refreshed = await load(program, async index => {
      await post('/token/refresh', { refresh_token: refreshTokens[index] });
    });
    const signed = await measureSignatures();
    if (round < 0) continue;
    samples['POST /token, of a session'].push(minted);
    samples['POST /token/refresh'].push(refreshed);
    samples['RSA alone, 2048 bits'].push(signed);
  }
  agent.destroy();
  const median = (of: Sample[], what: keyof Sample) =>
    Math.round(
      quantile(
        of.map(sample => sample[what]),
        0.5,
      ),
    ).toLocaleString('en');
  return writeTable(
    ['what', 'a second', 'CPU µs of the service'],
    Object.entries(samples).map(([name, of]) => [
      name,
      median(of, 'rate'),
      median(of, 'cpuMicros'),
    ]),
  );
}

async function load(
  program: RunningProgram,
  send: (index: number) => Promise<void>,
): Promise<Sample> {
  const before = await program.readCpuMs();
  const start = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (next < REQUESTS) await send(next++);
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const used = (await program.readCpuMs()) - before;
  return { rate: REQUESTS / seconds, cpuMicros: (used * 1000) / REQUESTS };
}

/** Signs in this process as the service does: in the threads that Node has for it. */
async function measureSignatures(): Promise<Sample> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const bytes = randomBytes(400);
  const signBytes = promisify<string, Buffer, typeof privateKey, Buffer>(sign);
  const before = process.cpuUsage();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: SIGNATURES }, () =>
      signBytes('sha256', bytes, privateKey),
    ),
  );
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  return {
    rate: SIGNATURES / seconds,
    cpuMicros: (user + system) / SIGNATURES,
  };
}

async function writeSessions(socket: string): Promise<string[]> {
  const redis = connectRedis(socket, pino({ level: 'silent' }));
  const sessions = Array.from({ length: REQUESTS }, () =>
    randomBytes(16).toString('hex'),
  );
  // It listens when it has started.
  while (!(await redis.ping().catch(() => undefined)));
  for (const [index, id] of sessions.entries())
    await redis.set(
      `PHPREDIS_SESSION:${id}`,
      `csrf|s:12:"6f1d0c9e8b7a";member|a:4:{s:8:"siteCode";s:5:"seoul";s:8:"unitCode";s:6:"unit-7";s:10:"memberCode";i:${index};s:4:"role";s:6:"member";}`,
    );
  redis.disconnect();
  return sessions;
}

/** @throws Error when anything but 200 comes back */
function postForm(
  agent: Agent,
  port: number,
  path: string,
  form: Record<string, string>,
): Promise<any> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        agent,
        port,
        path,
        host: '127.0.0.1',
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
      async response => {
        let text = '';
        for await (const chunk of response) text += chunk;
        if (response.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(`${path} answers ${response.statusCode}`));
      },
    );
    sent.on('error', reject);
    sent.end(new URLSearchParams(form).toString());
  });
}
