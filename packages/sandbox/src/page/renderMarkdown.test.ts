import { renderMarkdown } from './renderMarkdown';

const render = (source: string) => renderMarkdown(source).toString();

describe('renderMarkdown', () => {
  it('renders tables, fenced code and task lists', () => {
    const page = render(
      [
        '| artefact | path |',
        '| --- | --- |',
        '| source | `apps/order/api` |',
        '',
        '```yaml',
        'a: <b>',
        '```',
        '',
        '- [ ] routes',
        '- [x] owner',
      ].join('\n'),
    );

    expect(page).toContain('<td><code>apps/order/api</code></td>');
    expect(page).toContain('<code class="language-yaml">a: &lt;b&gt;');
    expect(page).toContain('<input type="checkbox" disabled="">routes');
    expect(page).toContain(
      '<input type="checkbox" disabled="" checked="">owner',
    );
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<!-- hidden --><iframe src="//evil.example"></iframe>',
    '`</code><script>alert(1)</script>`',
    '- [ ] <script>alert(1)</script>',
  ])('shows raw HTML as text: %s', source => {
    expect(render(source)).not.toMatch(/<(?:script|img|iframe|!--)/);
  });

  it('shows an image as its description and fetches nothing', () => {
    const page = render('![chart "x"](https://evil.example/beacon.png)');

    expect(page).toContain('image: chart &quot;x&quot;');
    expect(page).not.toContain('evil.example');
  });

  /* eslint-disable no-script-url -- what must not become a link */
  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x'])(
    'makes no link of %s',
    target => {
      expect(render(`[click](${target})`)).not.toContain('<a');
    },
  );

  it('takes relative links from the folder of the file, and no others', () => {
    const page = renderMarkdown(
      '[a](deploy/dev) [b](../x) [c](#d) [e](/f) [g](https://h.example)',
      '/acme/platform/blob/main/docs',
    ).toString();

    expect(
      [...page.matchAll(/href="([^"]*)"/g)].map(match => match[1]),
    ).toEqual([
      '/acme/platform/blob/main/docs/deploy/dev',
      '/acme/platform/blob/main/docs/../x',
      '#d',
      '/f',
      'https://h.example',
    ]);
  });

  it('isolates links from the page', () => {
    expect(render('[docs](https://docs.example)')).toContain(
      '<a href="https://docs.example" rel="noopener noreferrer nofollow">',
    );
  });
});
