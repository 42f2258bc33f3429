import { layout, readTemplate } from '../__testUtils__/seededTemplates';
import type { TemplateContent } from '../content/TemplateContent';
import { judgeTemplate } from './judgeTemplate';

const CASE = {
  name: 'order-api',
  values: 'guard: none\n',
  expected: [],
};

/** A template of three fields, and what is changed of it. */
function judge(
  change: (template: any) => void = () => {},
  options: { isChangedWithoutNewVersion?: boolean; cases?: [] } = {},
) {
  const template = {
    name: 'small',
    version: '1.0.0',
    spec: {
      parameters: [
        {
          properties: {
            service: { type: 'string', title: 'Service' },
            application: { type: 'string', title: 'Application' },
            guard: { type: 'string', title: 'Guard', enum: ['none'] },
          },
        },
      ],
      steps: [
        {
          action: 'slipway:service:render',
          input: { skeleton: './skeleton', values: '${{ parameters }}' },
        },
      ],
    },
    skeleton: [
      {
        path: 'application/catalog-info.yaml',
        content: `metadata:
  annotations:
    slipway.dev/template: small
    slipway.dev/template-version: '1.0.0'
    slipway.dev/guard: \${{ values.guard | yaml }}
`,
      },
    ],
  };
  change(template);
  return judgeTemplate({
    content: template as TemplateContent,
    cases: [CASE],
    layout,
    ...options,
  }).map(
    ({ check, severity, path, subject }) =>
      `${severity} ${check} ${path} ${subject}`,
  );
}

const properties = (template: any) => template.spec.parameters[0].properties;

describe('a template is found at fault', () => {
  it('for nothing when all is well', () => {
    expect(judge()).toEqual([]);
  });

  it('when it bears no version, or another one than its services will say', () => {
    expect(judge(template => (template.version = null))).toEqual([
      'error catalog-says-other-version application/catalog-info.yaml 1.0.0',
      'error version-missing template.yaml null',
    ]);
    expect(judge(template => (template.name = 'other'))).toEqual([
      'error catalog-says-other-version application/catalog-info.yaml small',
    ]);
    expect(
      judge(({ skeleton }) => {
        skeleton[0].content = 'x: ${{ values.guard }}';
      }),
    ).toEqual([
      'error catalog-says-other-version application/catalog-info.yaml null',
      'error catalog-says-other-version application/catalog-info.yaml null',
    ]);
  });

  it('when it was changed without a new version', () => {
    expect(judge(undefined, { isChangedWithoutNewVersion: true })).toEqual([
      'error changed-without-new-version template.yaml 1.0.0',
    ]);
  });

  it('for a field without a title, inside of another too', () => {
    expect(
      judge(template => {
        delete properties(template).guard.title;
        properties(template).guard.properties = { inner: { title: ' ' } };
      }),
    ).toEqual([
      'warning field-without-title template.yaml guard',
      'warning field-without-title template.yaml guard.inner',
    ]);
  });

  it('for a field that no service has, unless its steps name the values', () => {
    const ask = (template: any) => {
      properties(template).colour = { type: 'string', title: 'Colour' };
    };
    expect(judge(ask)).toEqual(['error field-unknown template.yaml colour']);
    expect(
      judge(template => {
        ask(template);
        template.spec.steps[0].input.values = { service: 'x' };
      }),
    ).toEqual([]);
  });

  it('for a choice that the platform does not have', () => {
    expect(
      judge(template => {
        properties(template).environments = {
          title: 'Environments',
          type: 'array',
          items: { enum: ['dev', 'moon'] },
        };
      }),
    ).toEqual(['error choice-unknown template.yaml environments: moon']);
  });

  it('for a value that nobody has, and one that the form does not ask for', () => {
    expect(
      judge(({ skeleton }) => {
        skeleton.push({
          path: 'application/README.md',
          content: '${{ values.nmae }} ${{ values.queue }}',
        });
      }),
    ).toEqual([
      'error value-unknown application/README.md nmae',
      'warning value-not-asked application/README.md queue',
    ]);
  });

  it('but not for a value that is asked for first', () => {
    expect(
      judge(({ skeleton }) => {
        skeleton.push({
          path: 'application/README.md',
          content: '{%- if values.queue %}${{ values.queue }}{% endif %}',
        });
      }),
    ).toEqual([]);
  });

  it('for a value that nothing reads', () => {
    expect(
      judge(template => {
        properties(template).queue = { type: 'string', title: 'Queue' };
      }),
    ).toEqual(['warning value-not-read template.yaml queue']);
  });

  it('without cases, and for a choice that no case tries', () => {
    expect(judge(undefined, { cases: [] })).toEqual([
      'warning case-missing null null',
    ]);
    expect(
      judge(template => properties(template).guard.enum.push('site-auth')),
    ).toEqual(['warning choice-untested template.yaml guard: site-auth']);
  });

  it('and each finding says what is wrong and what to do', () => {
    const content = { ...readTemplate('nestjs-service'), version: null };
    for (const { message, fix } of judgeTemplate({
      content,
      cases: [],
      layout,
    })) {
      expect(message).toMatch(/^\S.*\.$/);
      expect(fix).toMatch(/^\S.*\.$/);
    }
  });
});
