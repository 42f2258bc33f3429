/** What lies elsewhere costs calls to GitHub, and may change although its template has not: so long the old one may be shown. */
const KEEP_MS = 60_000;

/** Of a folder beside us: its author wants to see each change, and many may look at once. */
const KEEP_BESIDE_MS = 1_000;

/** What was read of templates, for a while; what could not be read is tried again. */
export class TemplateCache<T> {
  private readonly kept = new Map<
    string,
    { value: Promise<T>; until: number }
  >();

  /** @param now - milliseconds since the epoch */
  constructor(private readonly now: () => number = Date.now) {}

  /**
   * @param key - another one after each change of the template
   * @param baseUrl - where it lies, e.g. `file:///templates/x/template.yaml`
   */
  read(
    key: string,
    baseUrl: string | undefined,
    fetch: () => Promise<T>,
  ): Promise<T> {
    const now = this.now();
    for (const [each, { until }] of this.kept)
      if (until <= now) this.kept.delete(each);
    const kept = this.kept.get(key);
    if (kept) return kept.value;
    const keepMs = baseUrl?.startsWith('file:') ? KEEP_BESIDE_MS : KEEP_MS;
    const value = fetch();
    this.kept.set(key, { value, until: now + keepMs });
    value.catch(() => this.kept.delete(key));
    return value;
  }
}
