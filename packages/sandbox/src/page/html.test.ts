import { html, trustedHtml } from './html';

describe('html', () => {
  it('escapes text in content and in quoted attributes', () => {
    const hostile = `"><script>alert('&')</script>`;

    const page = html`<p title="${hostile}">${hostile}</p>`.toString();

    const escaped =
      '&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;';
    expect(page).toBe(`<p title="${escaped}">${escaped}</p>`);
  });

  it('keeps markup of its own, joins lists and shows nothing for absent values', () => {
    const items = ['<', 2].map(item => html`<li>${item}</li>`);

    const page = html`<ul>
      ${items}${undefined}${null}${false}${trustedHtml('<hr>')}
    </ul>`;

    expect(page.toString().replace(/\s/g, '')).toBe(
      '<ul><li>&lt;</li><li>2</li><hr></ul>',
    );
  });
});
