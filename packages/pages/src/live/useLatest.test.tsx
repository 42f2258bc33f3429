import { act, renderHook } from '@testing-library/react';
import { useLatest } from './useLatest';

/** A question whose answers a test gives, each to the oldest try that has none. */
function renderQuestion() {
  const tries: { signal: AbortSignal; answer: (value: string) => void }[] = [];
  const failures: ((error: Error) => void)[] = [];
  const hook = renderHook(
    ({ question, revision }) =>
      useLatest(
        signal =>
          new Promise<string>((answer, fail) => {
            tries.push({ signal, answer });
            failures.push(fail);
          }),
        question,
        revision,
      ),
    { initialProps: { question: 'a', revision: 0 } },
  );
  return {
    tries,
    latest: () => hook.result.current,
    ask: (question: string, revision: number) =>
      hook.rerender({ question, revision }),
    answer: (at: number, value: string) =>
      act(async () => tries[at].answer(value)),
    fail: (at: number) => act(async () => failures[at](new Error('gone'))),
  };
}

describe('useLatest', () => {
  it('asks one at a time, and once more for all that came meanwhile', async () => {
    const page = renderQuestion();
    page.ask('a', 1);
    page.ask('a', 2);
    expect(page.tries).toHaveLength(1);
    await page.answer(0, 'first');
    expect(page.latest().value).toBe('first');
    expect(page.tries).toHaveLength(2);
    await page.answer(1, 'second');
    expect(page.latest().value).toBe('second');
    expect(page.tries).toHaveLength(2);
  });

  it('keeps what was answered, and when, while later tries fail', async () => {
    const page = renderQuestion();
    await page.answer(0, 'first');
    const { at } = page.latest();
    expect(Date.now() - Date.parse(at!)).toBeLessThan(60_000);
    page.ask('a', 1);
    await page.fail(1);
    expect(page.latest()).toMatchObject({ value: 'first', at });
    expect(page.latest().error?.message).toBe('gone');
    page.ask('a', 2);
    await page.answer(2, 'again');
    expect(page.latest()).toMatchObject({ value: 'again', error: undefined });
  });

  it('does not wait for the answer to a question that is not asked any more', async () => {
    const page = renderQuestion();
    page.ask('b', 0);
    expect(page.tries.map(({ signal }) => signal.aborted)).toEqual([
      true,
      false,
    ]);
    await page.answer(0, 'to a');
    expect(page.latest().value).toBeUndefined();
    await page.answer(1, 'to b');
    expect(page.latest().value).toBe('to b');
  });
});
