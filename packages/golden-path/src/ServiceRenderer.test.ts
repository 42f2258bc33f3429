import fc from 'fast-check';
import { acmeLayout } from './__testUtils__/acmeLayout';
import { orderApi } from './__testUtils__/orderApi';
import { readTemplateSkeleton } from './__testUtils__/readTemplate';
import { parseServiceValues } from './parseServiceValues';
import { renderService } from './renderService';
import { ServiceRenderer } from './ServiceRenderer';
import { GUARDS, HTTP_METHODS, type ServiceValues } from './ServiceValues';

// Hundreds of runs take longer on a busy machine.
jest.setTimeout(120_000);

const skeleton = readTemplateSkeleton('nestjs-service');
const values = parseServiceValues(orderApi, acmeLayout);

describe('ServiceRenderer', () => {
  it('renders what a fresh one would, whatever was rendered before', () => {
    const edits = fc.record<Partial<ServiceValues>>(
      {
        service: fc.constantFrom('order', 'orders', 'member'),
        description: fc.string({ minLength: 1, maxLength: 20 }),
        guard: fc.constantFrom(...GUARDS),
        route: fc.record({
          path: fc.constantFrom('/a', '/b/c'),
          methods: fc.subarray([...HTTP_METHODS], { minLength: 1 }),
        }),
        environments: fc.constantFrom(['dev'], ['prod'], ['dev', 'prod']),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 6 }), steps => {
        const renderer = new ServiceRenderer(skeleton, acmeLayout);
        let current = values;
        for (const step of steps) {
          current = { ...current, ...step };
          expect(renderer.render(current).map(({ file }) => file)).toEqual(
            renderService(skeleton, current, acmeLayout),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('returns the same objects for files that read nothing of what changed', () => {
    const renderer = new ServiceRenderer(skeleton, acmeLayout);
    const before = new Set(renderer.render(values).map(({ file }) => file));
    const changed = renderer
      .render({ ...values, roles: ['operator'] })
      .filter(({ file }) => !before.has(file));
    const origins = changed.map(({ origin }) => origin);
    expect(origins).toEqual(
      expect.arrayContaining([
        'application/catalog-info.yaml',
        'kong/${{ values.name }}.yaml',
      ]),
    );
    expect(origins.join()).not.toMatch(/terraform|argocd|Dockerfile/);
  });

  it('keeps the origin of a file whose path changes', () => {
    const renderer = new ServiceRenderer(skeleton, acmeLayout);
    const originsOf = (next: ServiceValues) =>
      renderer
        .render(next)
        .map(({ origin }) => origin)
        .sort();
    expect(originsOf({ ...values, service: 'zebra' })).toEqual(
      originsOf(values),
    );
  });
});
