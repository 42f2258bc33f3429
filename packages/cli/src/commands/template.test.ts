import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callSlipway } from '../__testUtils__/callSlipway';
import { makeFolder } from '../__testUtils__/makeFolder';
import {
  REPOSITORY_ROOT,
  seededPlatform,
} from '../__testUtils__/seededPlatform';

const OURS = [
  'external-service',
  'nestjs-service',
  'nestjs-worker',
  'static-web',
];

describe('slipway template test', () => {
  it.each(OURS)('finds nothing wrong with %s', name => {
    const { code, stdout, stderr } = callSlipway(
      ['template', 'test', `templates/${name}`, '--cases', '20'],
      { cwd: REPOSITORY_ROOT },
    );
    expect(stderr).toBe('');
    expect(stdout).toContain('20 of 20 generated values passed\n');
    expect(stdout).not.toMatch(/^(?:failed|broken|error)/m);
    expect(code).toBe(0);
  });

  describe('on a template elsewhere', () => {
    let folder: string;
    let template: string;
    beforeEach(() => {
      folder = makeFolder();
      template = join(folder, 'nestjs-service');
      cpSync(join(REPOSITORY_ROOT, 'templates'), folder, { recursive: true });
      cpSync(
        join(template, 'tests/slipway.yaml'),
        join(folder, 'slipway.yaml'),
      );
    });
    const edit = (file: string, change: (text: string) => string) => {
      const place = join(template, file);
      writeFileSync(place, change(readFileSync(place, 'utf8')));
    };
    const test = (...args: string[]) =>
      callSlipway(['template', 'test', '--cases', '3', ...args], {
        cwd: template,
      });

    it('takes the folder that it stands in, and says that no rule was asked', () => {
      expect(test()).toMatchObject({
        code: 0,
        stderr: '',
        stdout: expect.stringContaining('passed   case order-api\n'),
      });
      expect(test().stdout).toContain(
        '3 of 3 generated values passed; no rule was asked: name a platform repository with --repository\n',
      );
    });

    it('shows what is not as expected, line by line, and takes it for good when it is told', () => {
      edit('skeleton/application/README.md', text => `New.\n${text}`);
      const failed = test();
      expect(failed.code).toBe(1);
      expect(failed.stdout).toContain(`failed   case order-api
  ~ apps/order/api/README.md
    @@ -1,3 +1,4 @@
    +New.
`);
      const updated = test('--update');
      expect(updated.code).toBe(0);
      expect(updated.stdout).toMatch(
        /^updated {2}case order-api: 1 of \d+ files$/m,
      );
      expect(
        readFileSync(
          join(template, 'tests/order-api/expected/apps/order/api/README.md'),
          'utf8',
        ),
      ).toMatch(/^New\.\n/);
      expect(test().code).toBe(0);
    });

    it('makes what a new case expects', () => {
      rmSync(join(template, 'tests/order-api/expected'), { recursive: true });
      expect(test().code).toBe(1);
      expect(test('--update').code).toBe(0);
      expect(test().code).toBe(0);
    });

    it('says what is wrong with a case, and with the template itself', () => {
      edit('tests/order-api/values.yaml', text =>
        text.replace('guard: site-auth', 'guard: nobody'),
      );
      edit('skeleton/application/README.md', text =>
        text.replace('values.description', 'values.descripton'),
      );
      const { code, stdout } = test();
      expect(code).toBe(1);
      expect(stdout).toContain(`broken   case order-api
    values.yaml: guard: Choose one of site-auth, platform-auth, none.
`);
      expect(stdout).toContain(
        'error    application/README.md: It reads values.descripton, which no service has. (value-unknown)\n',
      );
    });

    it('finds the text that breaks out of its language, and the seed that shows it again', async () => {
      const repository = makeFolder(await seededPlatform());
      edit('skeleton/application/catalog-info.yaml', text =>
        text.replace('values.description | yaml', 'values.description'),
      );
      const args = ['--repository', repository, '--cases', '20'];
      const { code, stdout } = test(...args);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^[0-9]+ of 20 generated values passed$/m);
      expect(test(...args).stdout).toBe(stdout);
      const [, seed] = /--seed (\d+) --cases 1$/m.exec(stdout)!;
      const again = test(
        '--repository',
        repository,
        '--seed',
        seed,
        '--cases',
        '1',
      );
      expect(again.stdout).toContain(`failed   generated, --seed ${seed} `);
      expect(again.stdout).toMatch(/catalog-info\.yaml:\d+ error: /);
    });

    it('refuses what it does not understand', () => {
      const refuse = (...args: string[]) => {
        const { code, stderr } = callSlipway(['template', ...args], {
          cwd: folder,
        });
        expect(code).toBe(2);
        return stderr;
      };
      expect(refuse('try')).toContain(
        'slipway: there is no template try; there is template test\n',
      );
      expect(refuse('test', 'shared')).toContain(
        'slipway: shared/template.yaml: there is no such file',
      );
      expect(refuse('test', 'nestjs-service', '--cases', 'many')).toContain(
        '--cases many: give a number from 0 to 100000',
      );
      writeFileSync(join(template, 'tests/slipway.yaml'), 'slipway: {}\n');
      expect(refuse('test', 'nestjs-service')).toContain(
        'nestjs-service/tests/slipway.yaml: slipway.platform.registry: ',
      );
    });
  });
});
