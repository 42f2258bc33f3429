import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(120_000);

// A window as wide as a desk; Backstage UI looks whether it can be asked as soon as it is loaded.
window.matchMedia = query =>
  ({
    matches: /min-width/.test(query),
    addListener: () => {},
    removeListener: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
  } as any);
