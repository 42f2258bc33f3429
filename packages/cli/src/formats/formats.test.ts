import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Finding } from '@slipway/platform-model';
import { formatGithub } from './formatGithub';
import { formatSarif } from './formatSarif';
import { formatText } from './formatText';
import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';

const report = (...findings: Finding[]) => ({
  findings,
  scope: '1 application',
  omission: '',
});

const FINDING: Finding = {
  rule: 'atlantis-valid',
  severity: 'warning',
  path: 'infra/a b,c:d%.yaml',
  line: 3,
  message: '100% of x: a,\r\nb',
  fix: 'Write y.',
};

const anyFinding = fc.record<Finding>({
  rule: fc.constantFrom('atlantis-valid', 'file-readable'),
  severity: fc.constantFrom('error', 'warning'),
  path: fc.string({ unit: 'binary', minLength: 1 }),
  line: fc.integer({ min: 1 }),
  message: fc.string({ unit: 'binary' }),
  fix: fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
});

describe('format github', () => {
  it('escapes what the runner takes apart', () => {
    expect(formatGithub(report(FINDING)).split('\n')).toEqual([
      '::warning file=infra/a b%2Cc%3Ad%25.yaml,line=3,title=atlantis-valid::100%25 of x: a,%0D%0Ab.%0AWrite y.',
      'slipway: 0 errors, 1 warning in 1 application',
      '',
    ]);
  });

  it('makes one command a finding and no other, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 5 }), findings => {
        const lines = formatGithub(report(...findings))
          .trimEnd()
          .split(/[\r\n]/);
        expect(lines).toHaveLength(findings.length + 1);
        expect(lines.pop()).toMatch(/^slipway: /);
        for (const line of lines)
          expect(line).toMatch(
            /^::(?:error|warning) file=[^,:]*,line=\d+,title=[a-z-]+::/,
          );
      }),
      { numRuns: 300 },
    );
  });
});

describe('format text', () => {
  it('shows what a terminal would act on', () => {
    const text = formatText(
      report({ ...FINDING, path: 'a\u001b[2Jb', message: 'x\u202ey\nz' }),
    );
    expect(text.split('\n')[0]).toBe(
      'a\\u001b[2Jb:3 warning: x\\u202ey\\u000az (atlantis-valid)',
    );
  });
});

describe('format sarif', () => {
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);

  it('is valid, whatever the texts', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 3 }), findings => {
        validate(JSON.parse(formatSarif(report(...findings))));
        expect(validate.errors ?? []).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('is judged by a schema that finds faults', () => {
    const log = JSON.parse(formatSarif(report(FINDING)));
    log.runs[0].results[0].level = 'fatal';
    expect(validate(log)).toBe(false);
  });

  it('names file and line, and the rule with all that is known of it', () => {
    const [run] = JSON.parse(formatSarif(report(FINDING))).runs;
    const [result] = run.results;
    expect(result.locations[0].physicalLocation).toEqual({
      artifactLocation: {
        uri: 'infra/a%20b%2Cc%3Ad%25.yaml',
        uriBaseId: '%SRCROOT%',
      },
      region: { startLine: 3 },
    });
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe('atlantis-valid');
    expect(result.level).toBe('warning');
  });
});
