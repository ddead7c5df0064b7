export { QueueModule } from './queue.module';
export { RedisConnections } from './redis-connections';
export { type Sweep, SweepRenewal, Sweeps } from './sweeps';
export { SweepsModule } from './sweeps.module';
