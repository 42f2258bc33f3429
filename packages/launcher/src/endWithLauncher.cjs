// Loaded into a Node child with --require: however the launcher ends, even by kill -9, the IPC channel
// closes, and the child goes too.
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
