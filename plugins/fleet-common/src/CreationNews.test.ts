import {
  readNewsScope,
  writeNewsScope,
  type CreationNews,
} from './CreationNews';

const NEWS: CreationNews = {
  ...{ topic: 'stuck', cause: 'degraded' },
  ...{ service: 'order', application: 'api', pull: 7, environment: 'dev' },
};

describe('the scope of what is told of a creation', () => {
  it.each<CreationNews>([
    NEWS,
    { ...NEWS, topic: 'healthy', cause: null },
    { ...NEWS, topic: 'merged', cause: null, environment: null },
    { ...NEWS, service: 'a&b=c', application: '주문', environment: 'a b' },
  ])('says all of it: %p', news => {
    expect(readNewsScope(writeNewsScope(news))).toEqual(news);
  });

  it.each([
    '',
    'catalog/1',
    'creation?topic=else&service=order&application=api&pull=7',
    'creation?topic=merged&service=order&pull=7',
    'creation?topic=stuck&service=order&application=api&pull=7',
    'creation?topic=healthy&cause=closed&service=order&application=api&pull=7',
  ])('says nothing where another wrote it: %s', scope => {
    expect(readNewsScope(scope)).toBeUndefined();
  });
});
