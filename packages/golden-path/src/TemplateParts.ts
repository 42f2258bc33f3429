import { listReadValues } from './listReadValues';
import { splitTemplate, type TemplatePart } from './splitTemplate';

/** A part of a template, and what it rendered to. */
export interface RememberingPart extends TemplatePart {
  /** Names of the values that it reads; `undefined` for all. */
  readonly reads: readonly string[] | undefined;
  /** Its output, by a description of the values that it reads. */
  readonly outputs: Map<string, string>;
}

/** What somebody typed on the way is not needed again. */
const MOST_OUTPUTS = 200;

/** The parts of templates, taken apart once, with what they rendered to. Equal parts of all files are one. */
export class TemplateParts {
  private readonly byTemplate = new Map<
    string,
    readonly RememberingPart[] | undefined
  >();
  private readonly byText = new Map<string, RememberingPart>();

  /** @returns `undefined` for a template that only the engine can render, as a whole */
  of(template: string): readonly RememberingPart[] | undefined {
    if (!this.byTemplate.has(template))
      this.byTemplate.set(
        template,
        splitTemplate(template)?.map(part =>
          part.isRendered ? this.share(part) : startPart(part),
        ),
      );
    return this.byTemplate.get(template);
  }

  private share(part: TemplatePart): RememberingPart {
    let shared = this.byText.get(part.text);
    if (!shared) {
      shared = startPart(part);
      this.byText.set(part.text, shared);
    }
    return shared;
  }
}

function startPart(part: TemplatePart): RememberingPart {
  return { ...part, reads: listReadValues(part.text), outputs: new Map() };
}

/** Keeps what a part rendered to. */
export function remember(
  { outputs }: RememberingPart,
  key: string,
  output: string,
): void {
  if (outputs.size >= MOST_OUTPUTS) outputs.clear();
  outputs.set(key, output);
}
