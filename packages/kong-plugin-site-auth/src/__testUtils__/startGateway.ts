import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Upstream } from './Upstream';

const PACKAGE = resolve(require.resolve('../../package.json'), '..');
const MODULES = '/usr/lib/nginx/modules';

/** A plugin, and how it is configured. */
export interface GuardedRoute {
  readonly plugin: 'site-auth' | 'platform-auth' | 'pre-function';
  readonly config: Readonly<Record<string, unknown>>;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: any;
}

/** A real nginx with the real plugins in front of a real upstream. */
export interface Gateway {
  /** @param headers - name after name, each followed by its value */
  get(path: string, headers?: readonly string[]): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  /** Lets the gateway believe that it is later. */
  setClockForward(seconds: number): Promise<void>;
  readonly upstream: Upstream;
  close(): Promise<void>;
}

/**
 * Starts one on a socket of its own.
 *
 * @param routes - by the first part of their path
 * @param lua - where the rock's Lua lies
 */
export async function startGateway(
  routes: Readonly<Record<string, GuardedRoute>>,
  lua: string = PACKAGE,
): Promise<Gateway> {
  const folder = mkdtempSync(join(tmpdir(), 'slipway-kong-'));
  const socketPath = join(folder, 'gateway.sock');
  const upstream = await Upstream.start();
  writeFileSync(join(folder, 'routes.json'), JSON.stringify(routes));
  writeFileSync(
    join(folder, 'nginx.conf'),
    writeConfiguration(folder, socketPath, upstream.port, lua),
  );
  const nginx = spawn(
    'nginx',
    ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let log = '';
  nginx.stderr.on('data', chunk => {
    log += chunk;
  });
  const call = (
    method: string,
    path: string,
    headers: readonly string[],
    body?: string,
  ) =>
    new Promise<Answer>((answered, failed) => {
      const asked = request(
        { socketPath, method, path, headers: ['Host', 'gateway', ...headers] },
        async response => {
          const text = (await response.setEncoding('utf8').toArray()).join('');
          answered({
            status: response.statusCode!,
            headers: response.headers,
            body: /json/.test(response.headers['content-type'] ?? '')
              ? JSON.parse(text)
              : text,
          });
        },
      );
      asked.on('error', error =>
        failed(new Error(`${error.message}; nginx: ${log}`)),
      );
      asked.end(body);
    });

  // The socket is there before anybody listens on it.
  while (
    !(await call('GET', '/-/clock?seconds=0', []).then(
      () => true,
      () => false,
    ))
  ) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended: ${log}`);
    await new Promise(next => setTimeout(next, 10));
  }

  return {
    upstream,
    get: (path, headers = []) => call('GET', path, headers),
    post(path, body) {
      const text = JSON.stringify(body);
      const length = String(Buffer.byteLength(text));
      return call('POST', path, ['Content-Length', length], text);
    },
    async setClockForward(seconds) {
      await call('GET', `/-/clock?seconds=${seconds}`, []);
    },
    async close() {
      if (nginx.exitCode === null) {
        nginx.kill('SIGTERM');
        await once(nginx, 'exit');
      }
      await upstream.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** nginx in one process, with the two settings of Kong that matter here: underscores pass, and no file is cached. */
function writeConfiguration(
  folder: string,
  socketPath: string,
  upstream: number,
  lua: string,
): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map(name => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  return `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log stderr warn;
load_module ${MODULES}/ndk_http_module.so;
load_module ${MODULES}/ngx_http_lua_module.so;
events {}
http {
  access_log off;
  ${temporary}
  underscores_in_headers on;
  lua_socket_log_errors off;
  large_client_header_buffers 16 32k;
  lua_package_path "${lua}/?.lua;${PACKAGE}/stand-ins/?.lua;;";
  init_by_lua_block {
    require "resty.core"
    require("kong_gateway").load("${folder}/routes.json")
  }
  server {
    listen unix:${socketPath};
    location /-/schema {
      default_type application/json;
      content_by_lua_block { require("kong_gateway").judge_configuration() }
    }
    location /-/clock {
      content_by_lua_block { require("kong_gateway").set_clock_forward() }
    }
    location / {
      access_by_lua_block { require("kong_gateway").access() }
      proxy_pass http://127.0.0.1:${upstream};
    }
  }
}
`;
}
