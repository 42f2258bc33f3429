/** What this package is lies in `kong/` and `slipway/`, in Lua; here are its tests. */
export {};
