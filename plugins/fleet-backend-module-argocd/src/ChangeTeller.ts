import type { DeployObserver } from '@slipway/plugin-fleet-node';
import type { Heard } from './Heard';
import { isNewerThan } from './mergeHeard';

/** In place of what was told of an application, where it could not be understood. */
const GARBLED = '';

/** Tells an observer what there is, and then only what is another than it was. */
export class ChangeTeller {
  /** What was listed, until the stream says something newer of it. */
  readonly #listed: Map<string, Heard>;
  readonly #told = new Map<string, string>();
  /** What is there, but could not be understood. */
  readonly garbled: readonly string[];

  /**
   * @param listed - by key
   * @param missing - keys that may be there all the same: something in the list does not say which application it is
   */
  constructor(listed: Map<string, Heard>, missing: readonly string[]) {
    this.#listed = listed;
    const garbled = [...listed.values()].filter(
      ({ kind }) => kind === 'garbled',
    );
    this.garbled = [...garbled.map(({ key }) => key), ...missing];
  }

  /** What there is, also of what is garbled. */
  get keys(): string[] {
    return [...this.#told.keys()];
  }

  /** Tells all that there is. */
  async replace(observer: DeployObserver): Promise<void> {
    const observations = [...this.#listed.values()].flatMap(heard =>
      heard.kind === 'is' ? [heard.observation] : [],
    );
    for (const key of this.garbled) this.#told.set(key, GARBLED);
    for (const observation of observations)
      this.#told.set(observation.key, JSON.stringify(observation));
    await observer.replace(observations, this.garbled);
  }

  /** Tells what of it is news. */
  async update(
    observer: DeployObserver,
    heard: readonly Heard[],
  ): Promise<void> {
    const news = heard.filter(each => this.#isNews(each));
    const of = <K extends Heard['kind']>(kind: K) =>
      news.filter(
        (each): each is Extract<Heard, { kind: K }> => each.kind === kind,
      );
    const changed = of('is').map(({ observation }) => observation);
    const removed = of('gone').map(({ key }) => key);
    const garbled = of('garbled').map(({ key }) => key);
    for (const key of removed) this.#told.delete(key);
    for (const key of garbled) this.#told.set(key, GARBLED);
    for (const observation of changed)
      this.#told.set(observation.key, JSON.stringify(observation));
    if (news.length > 0) await observer.update(changed, removed, garbled);
  }

  /** Argo CD says an application anew each time that it looked at it. */
  #isNews(heard: Heard): boolean {
    const listed = this.#listed.get(heard.key);
    if (listed && isNewerThan(heard, listed) === false) return false;
    this.#listed.delete(heard.key);
    const told = this.#told.get(heard.key);
    if (heard.kind === 'is') return told !== JSON.stringify(heard.observation);
    return heard.kind === 'gone' ? told !== undefined : told !== GARBLED;
  }
}
