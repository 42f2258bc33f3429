/** An HTML comment: it shows nothing, and parts the text on both sides of it. */
const PARTING = '<!-- -->';

/**
 * Writes one line of text so that GitHub's Markdown shows it as it is: no markup, no HTML, no image or link,
 * nobody mentioned, no issue closed or referenced.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .trim()
      .replace(/\s+/g, ' ')
      .replace(/[\\`*_~[\]|$]/g, '\\$&')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      // A block starts only at the start of a line: heading, list, quote, rule.
      .replace(/^([#+=-])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      // Mentions, references, bare links and emoji are found in the finished text, where a backslash is gone.
      .replace(
        /@(?=[\w\\])|#(?=\d)|GH-(?=\d)|www(?=\.)|:(?=\/\/|[\w\\+-]+:)/gi,
        `$&${PARTING}`,
      )
  );
}
