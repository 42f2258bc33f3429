// npm, the compiler and buildah take their time, more so on a busy machine.
jest.setTimeout(300_000);
