/** Answers that were worked out lately, or are being worked out. A cache only. */
export class RecentAnswers<T> {
  private readonly kept = new Map<string, Promise<T>>();

  constructor(private readonly most: number) {}

  /** Who asks for the same at the same time shares the work; what failed is tried anew. */
  async get(key: string, work: () => Promise<T>): Promise<T> {
    const kept = this.kept.get(key);
    if (kept) return kept;
    const answer = work();
    this.kept.set(key, answer);
    answer.catch(() => this.kept.delete(key));
    const [oldest] = this.kept.keys();
    if (this.kept.size > this.most) this.kept.delete(oldest);
    return answer;
  }
}
