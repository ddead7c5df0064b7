export { QueueModule } from './queue.module';
export { RedisConnections } from './redis-connections';
export { type Sweep, sweepQueue, SweepRenewal, Sweeps } from './sweeps';
export { SweepsModule } from './sweeps.module';
