import { speakTemplate } from './speakTemplate';

const template = {
  title: 'NestJS service',
  description: 'An application',
  'ui:options': { words: { ko: { title: 'NestJS 서비스' } } },
  steps: [
    {
      title: 'Who calls it?',
      description: 'What the gateway passes on',
      schema: {
        title: 'Who calls it?',
        'ui:words': { ko: { title: '누가 호출합니까?', color: 'red' } },
        properties: {
          // A field may bear the name of any key.
          title: {
            type: 'string',
            title: 'Title',
            default: { title: 'Title' },
          },
          route: {
            type: 'object',
            properties: {
              guard: {
                title: 'Guard',
                enum: ['none'],
                enumNames: ['Nobody'],
                'ui:words': { ko: { title: '가드', enumNames: ['없음'] } },
              },
            },
          },
        },
      },
    },
  ],
};

describe('speakTemplate', () => {
  const korean: any = speakTemplate(template, 'ko');

  it('says the template, its steps and its fields at any depth in the language', () => {
    expect(korean.title).toBe('NestJS 서비스');
    expect(korean.steps[0].title).toBe('누가 호출합니까?');
    const { guard } = korean.steps[0].schema.properties.route.properties;
    expect(guard).toMatchObject({
      title: '가드',
      enum: ['none'],
      enumNames: ['없음'],
    });
  });

  it('leaves as it is what the template does not say in it, and what is data', () => {
    expect(korean.description).toBe('An application');
    expect(korean.steps[0].description).toBe('What the gateway passes on');
    expect(korean.steps[0].schema.properties.title).toEqual(
      template.steps[0].schema.properties.title,
    );
    expect(korean.steps[0].schema).not.toHaveProperty('color');
  });

  it('says a template without words as it was written', () => {
    expect(speakTemplate(template, 'fr')).toEqual(template);
    const odd: any = { ...template, 'ui:options': { words: 'none' } };
    expect(speakTemplate(odd, 'ko').title).toBe('NestJS service');
  });
});
