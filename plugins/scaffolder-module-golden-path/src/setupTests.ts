import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(120_000);

// The wizard scrolls to the top of each step; jsdom has no layout to scroll.
window.scrollTo = () => {};
