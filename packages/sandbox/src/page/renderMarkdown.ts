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

/** A followed link tells the other side nothing about this page, and gets no handle on its window. */
function isolateLinks(markdown: MarkdownIt): void {
  markdown.renderer.rules.link_open = (tokens, index, options, _env, self) => {
    tokens[index].attrSet('rel', 'noopener noreferrer nofollow');
    return self.renderToken(tokens, index, options);
  };
}

// `html: false` shows tags as text; markdown-it itself drops javascript:, vbscript:, file: and data: links.
const markdown = new MarkdownIt({ html: false, linkify: true })
  .use(renderTaskLists)
  .use(describeImages)
  .use(isolateLinks);

/** GitHub flavoured Markdown (tables, task lists, fenced code) as markup without raw HTML, scripts or images. */
export function renderMarkdown(source: string): Html {
  return trustedHtml(markdown.render(revealDirectionMarks(source)));
}
