import fc from 'fast-check';

// The same cases each time: a change is judged, not luck. `npm run fuzz` draws others.
if (!process.env.SLIPWAY_FUZZ) fc.configureGlobal({ seed: 20_260_101 });
