// Stands for modules that are loaded, perhaps made, and never asked: each of their exports can be called or constructed,
// and does nothing.
module.exports = new Proxy(
  {},
  {
    get: (_, name) =>
      name === '__esModule' ? undefined : function unused() {},
  },
);
