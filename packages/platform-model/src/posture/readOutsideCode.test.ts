import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RepositoryFile } from '@slipway/change-set';
import { seededLayout } from '../__testUtils__/seededPlatform';
import { ContentReader } from '../model/ContentReader';
import { PlatformModel } from '../model/PlatformModel';
import { readPosture } from './readPosture';
import { summarizePosture } from './summarizePosture';

const TEMPLATES = resolve(__dirname, '../../../../templates');

/** What a golden path renders. */
function readCase(name: string): RepositoryFile[] {
  const folder = resolve(TEMPLATES, name, 'expected');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => statSync(resolve(folder, path)).isFile())
    .map(path => ({
      path,
      content: readFileSync(resolve(folder, path), 'utf8'),
    }));
}

function summarize(files: RepositoryFile[]) {
  const layout = seededLayout();
  const model = PlatformModel.read(files, layout, new ContentReader(false));
  const [application] = model.applications();
  const postures = readPosture(application, model, {});
  const { verdict, reasons } = summarizePosture(
    application,
    model,
    {},
    postures,
  );
  return { verdict, reasons: reasons.map(({ message }) => message) };
}

describe('the posture of an application in which no guard can be expected', () => {
  it.each([
    ['nestjs-worker/tests/mail-worker', 'unpublished', []],
    ['static-web/tests/order-web', 'public', []],
    ['static-web/tests/member-pages', 'protected', []],
    ['external-service/tests/public-http', 'public', []],
    [
      'external-service/tests/legacy-map',
      'gateway-only',
      [
        'the code of legacy-map is not here, so only the gateway is known to check its callers',
      ],
    ],
  ])('%s is %s', (name, verdict, reasons) => {
    expect(summarize(readCase(name))).toEqual({ verdict, reasons });
  });

  it.each([
    'static-web/tests/member-pages',
    'external-service/tests/legacy-map',
  ])('%s is unprotected when its gateway has no guard', name => {
    const files = readCase(name).map(file => ({
      ...file,
      content: file.path.startsWith('infra/kong/')
        ? file.content.replace(/ {8}plugins:[^]*$/, '')
        : file.content,
    }));
    expect(summarize(files).verdict).toBe('unprotected');
  });

  it.each(['website', 'external'])(
    'is judged as any other when it has code that answers, whatever %s it says',
    type => {
      const files = readCase('static-web/tests/member-pages').map(file => ({
        ...file,
        content: file.content.replace('type: website', `type: ${type}`),
      }));
      const code = {
        path: 'apps/member/pages/src/server.ts',
        content: "@Controller('/members/pages')\nclass Pages {}\n",
      };
      expect(summarize([...files, code]).verdict).toBe('gateway-only');
    },
  );
});
