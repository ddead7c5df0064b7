import { startEmbeddedRedis } from '#platform/embedded';

/** A Redis that ends with this process. Says its address to whoever forked it. */
void startEmbeddedRedis({ dataDirectory: process.env.DATA_DIRECTORY! }).then(({ url }) =>
  process.send?.(url),
);
