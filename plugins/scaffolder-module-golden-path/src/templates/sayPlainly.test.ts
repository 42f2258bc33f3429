import type { RJSFValidationError } from '@rjsf/utils';
import { ENGLISH } from '../__testUtils__/ENGLISH';
import { sayPlainly } from './sayPlainly';

const say = (error: Partial<RJSFValidationError>) =>
  sayPlainly(
    [{ stack: '', ...error }],
    { service: 'Service', 'route.path': 'Path' },
    { ...ENGLISH, say: sentence => sentence.replace('was', 'is') },
  )[0].message;

describe('sayPlainly', () => {
  it.each([
    [
      'Service is still empty.',
      {
        name: 'required',
        property: 'service',
        params: { missingProperty: 'service' },
      },
    ],
    [
      'Path is still empty.',
      { name: 'required', property: '.route.path', params: {} },
    ],
    [
      'note is still empty.',
      {
        name: 'required',
        property: 'note',
        params: { missingProperty: 'note' },
      },
    ],
    [
      'Service is still empty.',
      { name: 'minLength', property: '.service', params: { limit: 1 } },
    ],
    [
      'Use at least 3 characters.',
      { name: 'minLength', property: '.service', params: { limit: 3 } },
    ],
    [
      'Choose at least one.',
      { name: 'minItems', property: '.route.methods', params: { limit: 1 } },
    ],
    ['as it is', { name: 'pattern', message: 'as it was', params: {} }],
  ])('%s', (sentence, error) => {
    expect(say(error)).toBe(sentence);
  });
});
