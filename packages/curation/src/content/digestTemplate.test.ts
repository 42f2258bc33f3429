import { readTemplate } from '../__testUtils__/seededTemplates';
import { digestTemplate } from './TemplateContent';

const content = readTemplate('nestjs-service');

/** What the digest is after a change of a copy. */
function digest(change: (template: any) => void): string {
  const copy = structuredClone(content);
  change(copy);
  return digestTemplate(copy);
}

const same = digestTemplate(content);
const service = (template: any) =>
  template.spec.parameters[0].properties.service;

describe('the content of a template', () => {
  it('is the same in whichever order its keys come, and with other words', () => {
    expect(
      digest(template => {
        const { parameters, steps, ...rest } = template.spec;
        template.spec = { steps, ...rest, parameters };
      }),
    ).toBe(same);
    expect(
      digest(template => {
        template.spec.parameters[0].title = 'Who?';
        service(template).title = 'Domain';
        service(template)['ui:words'] = { ko: { title: '도메인' } };
      }),
    ).toBe(same);
  });

  it.each<[string, (template: any) => void]>([
    ['its version', template => (template.version = '9.9.9')],
    ['a limit', template => (service(template).maxLength = 39)],
    [
      'a field called like a word',
      template => delete template.spec.parameters[0].properties.description,
    ],
    ['a step', template => template.spec.steps.pop()],
    ['a file', template => template.skeleton.pop()],
    ['a mode', ({ skeleton }) => (skeleton[0].executable = true)],
  ])('is another one with %s changed', (_, change) => {
    expect(digest(change)).not.toBe(same);
  });
});
