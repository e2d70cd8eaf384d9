// Loaded into the server before it starts (node --expose-gc --import): tells its memory to whoever started it, when asked, with nothing left to collect.
// A message asked for the figures holds the process no longer than it would live anyway.
process.on("message", () => {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  process.send({ heapUsed, external, rss });
});
process.channel?.unref();
