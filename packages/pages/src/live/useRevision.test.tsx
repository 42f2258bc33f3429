import { TestApiProvider } from '@backstage/frontend-test-utils';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { act, renderHook } from '@testing-library/react';
import type { PropsWithChildren } from 'react';
import { useRevision } from './useRevision';

function renderRevision(hasSignals = true) {
  let tell: (message: {}) => void = () => {};
  const signals = {
    subscribe: (_: string, onMessage: (message: any) => void) => {
      tell = onMessage;
      return { unsubscribe: () => {} };
    },
  };
  const { result } = renderHook(() => useRevision('fleet'), {
    wrapper: ({ children }: PropsWithChildren<{}>) => (
      <TestApiProvider
        apis={[[signalApiRef, hasSignals ? signals : (undefined as any)]]}
      >
        {children}
      </TestApiProvider>
    ),
  });
  return {
    result,
    signal: (revision: string) => act(() => tell({ revision })),
    wait: (milliseconds: number) =>
      act(() => {
        jest.advanceTimersByTime(milliseconds);
      }),
  };
}

describe('useRevision', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('asks at once when the portal signals, and at most five times in two seconds', () => {
    const { result, signal, wait } = renderRevision();
    expect(result.current.revision).toBe(0);
    signal('1');
    expect(result.current.revision).toBe(1);
    signal('2');
    signal('3');
    expect(result.current.revision).toBe(1);
    wait(400);
    expect(result.current.revision).toBe(2);
  });

  it('asks soon again where nothing is signalled, and at last every 15 seconds', () => {
    const { result, wait } = renderRevision(false);
    [2_000, 4_000, 8_000, 15_000, 15_000].forEach((quiet, index) => {
      wait(quiet - 1);
      expect(result.current.revision).toBe(index);
      wait(1);
      expect(result.current.revision).toBe(index + 1);
    });
  });

  it('asks no sooner than after 15 quiet seconds once it has heard a signal', () => {
    const { result, signal, wait } = renderRevision();
    signal('1');
    wait(14_999);
    expect(result.current.revision).toBe(1);
    wait(1);
    expect(result.current.revision).toBe(2);
  });

  it('asks when the person comes back, and when they want it to', () => {
    const { result, wait } = renderRevision();
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    expect(result.current.revision).toBe(1);
    wait(1_000);
    act(() => result.current.refresh());
    expect(result.current.revision).toBe(2);
  });

  it('asks nothing while nobody sees the page', () => {
    const visible = jest
      .spyOn(document, 'visibilityState', 'get')
      .mockReturnValue('hidden');
    const { result, signal, wait } = renderRevision();
    signal('1');
    wait(60_000);
    expect(result.current.revision).toBe(0);
    visible.mockReturnValue('visible');
    act(() => {
      document.dispatchEvent(new Event('visibilitychange'));
    });
    expect(result.current.revision).toBe(1);
    visible.mockRestore();
  });
});
