import { PlatformModel } from '@slipway/platform-model';
import {
  layout,
  readTemplate,
  readTests,
  seededModel,
  TEMPLATE_NAMES,
} from './__testUtils__/seededTemplates';
import { listGoldenCases } from './cases/listGoldenCases';
import { proveCase } from './cases/proveCase';
import { readCaseLayout } from './cases/readCaseLayout';
import { runGoldenCase } from './cases/runGoldenCase';
import { judgeTemplate } from './checks/judgeTemplate';
import { RenderableTemplate } from './content/RenderableTemplate';
import { readServiceValues } from './services/readServiceValues';
import { generateValues } from './values/generateValues';
import { testValues } from './values/testValues';

describe.each(TEMPLATE_NAMES)('our template %s', name => {
  const content = readTemplate(name);
  const tests = readTests(name);
  const cases = listGoldenCases(tests);
  let base: PlatformModel;
  beforeAll(async () => {
    base = await seededModel();
  });

  it('has no fault of its own', () => {
    const findings = judgeTemplate({ content, cases, layout });
    expect(findings.filter(({ check }) => check !== 'choice-untested')).toEqual(
      [],
    );
  });

  it('renders its cases as expected, whichever platform asks', () => {
    const template = new RenderableTemplate(
      content,
      readCaseLayout(tests, { ...layout, registry: 'elsewhere.example' }),
    );
    expect(
      cases.map(each => {
        const { result, problems, differences } = runGoldenCase(each, template);
        return { name: each.name, result, problems, differences };
      }),
    ).toEqual(
      cases.map(each => ({
        name: each.name,
        result: 'passed',
        problems: [],
        differences: [],
      })),
    );
  });

  it('has cases that no rule is against', () => {
    const template = new RenderableTemplate(content, layout);
    for (const each of cases)
      expect(proveCase(each, template, base, {})?.findings).toEqual([]);
  });

  it('renders whatever its form allows, and the values are read back', () => {
    const template = new RenderableTemplate(content, layout);
    for (let seed = 0; seed < 50; seed += 1) {
      const values = generateValues(content.spec, base, seed);
      expect(generateValues(content.spec, base, seed)).toEqual(values);
      expect({
        values,
        faults: testValues(values, template, base, {}),
      }).toEqual({ values, faults: [] });
      const model = PlatformModel.read(template.render(values), layout);
      const [application] = model.applications();
      const read = readServiceValues(application, model, template.fields);
      expect(read.unknown).toEqual([]);
      expect(
        new RenderableTemplate(content, layout).render(read.values),
      ).toEqual(template.render(values));
    }
  });
});
