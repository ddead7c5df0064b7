/**
 * Runs js-redis-server as a process of its own: its work does not slow the launcher, and its death
 * can be mended. Plain JavaScript, because it is started from the sources and from `dist` alike.
 */
import {
  createRedisCommandExecutor,
  RedisServerState,
  resolveCompatibilityProfile,
  Resp2Server,
} from 'js-redis-server/core';

const { LIAISON_REDIS_PASSWORD: requirepass, LIAISON_REDIS_PORT: port } = process.env;

const compatibility = resolveCompatibilityProfile('redis-7.2');
const redis = new Resp2Server({
  server: new RedisServerState({ databaseCount: 16, requirepass, compatibility }),
  executor: createRedisCommandExecutor({ compatibility }),
  logger: { error: (message) => console.error(message) },
});

// Its own listen() would open the port on every address, and leave Nagle's algorithm on, which
// costs 40 ms a round trip.
redis.server.on('connection', (socket) => socket.setNoDelay(true));
redis.server.on('error', (error) => {
  console.error(error.message);
  process.exit(1);
});
redis.server.listen(Number(port), '127.0.0.1');

process.on('SIGTERM', () => process.exit(0));
