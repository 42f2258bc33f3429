import MarkdownIt from 'markdown-it';
import { type Html, revealDirectionMarks, trustedHtml } from './html';

const TASK = /^\[([ xX])\]\s+/;

/**
 * `- [ ] text` becomes a disabled checkbox, as on GitHub.
 */
function renderTaskLists(markdown: MarkdownIt): void {
  markdown.core.ruler.after('inline', 'task-lists', ({ tokens, Token }) => {
    tokens.forEach((token, index) => {
      const item = tokens[index - 2];
      const text = token.children?.[0];
      const task = item?.type === 'list_item_open' && text?.content.match(TASK);
      if (!task || !token.children || !text) return;
      item.attrJoin('class', 'task');
      text.content = text.content.slice(task[0].length);
      const box = new Token('checkbox', 'input', 0);
      box.attrs = [
        ['type', 'checkbox'],
        ['disabled', ''],
      ];
      if (task[1] !== ' ') box.attrPush(['checked', '']);
      token.children.unshift(box);
    });
  });
}

/** An image would be fetched from a stranger's server by whoever opens the page, so only its description is shown. */
function describeImages(markdown: MarkdownIt): void {
  markdown.renderer.rules.image = (tokens, index) => {
    const description = markdown.utils.escapeHtml(tokens[index].content);
    return `<span class="image">image: ${description || 'untitled'}</span>`;
  };
}

/**
 * A followed link tells the other side nothing about this page, and gets no handle on its window. A link to another
 * file of the repository is meant from the folder in which the text stands.
 */
function settleLinks(markdown: MarkdownIt): void {
  markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
    const link = tokens[index];
    const target = String(link.attrGet('href'));
    if (env.folder && !/^(?:[a-z][a-z0-9+.-]*:|[/#])/i.test(target))
      link.attrSet('href', `${env.folder}/${target}`);
    link.attrSet('rel', 'noopener noreferrer nofollow');
    return self.renderToken(tokens, index, options);
  };
}

// `html: false` shows tags as text; markdown-it itself drops javascript:, vbscript:, file: and data: links.
const markdown = new MarkdownIt({ html: false, linkify: true })
  .use(renderTaskLists)
  .use(describeImages)
  .use(settleLinks);

/**
 * GitHub flavoured Markdown (tables, task lists, fenced code) as markup without raw HTML, scripts or images.
 *
 * @param folder - address of the folder in which the text stands, e.g. `/acme/platform/blob/main/docs`; relative
 *   links start there
 */
export function renderMarkdown(source: string, folder?: string): Html {
  return trustedHtml(markdown.render(revealDirectionMarks(source), { folder }));
}
