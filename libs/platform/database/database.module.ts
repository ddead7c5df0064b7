import { Global, Module, type OnApplicationBootstrap } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { type Pool } from 'pg';
import { DataSource } from 'typeorm';
import { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver';
import { Settings } from '#platform/config';
import { APPLICATION_POOL } from './application-pool';
import { refuseRoleThatBypassesTenancy } from './application-role';
import { ReadPath } from './read-path';
import { SteadfastClient } from './steadfast-client';
import { UnitOfWork } from './unit-of-work';

/** PostgreSQL as the application may use it: the unit of work, the read path, one pool for both. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Settings],
      useFactory: (settings: Settings) => ({
        type: 'postgres' as const,
        url: settings.databaseAppUrl,
        autoLoadEntities: true,
        synchronize: false,
        applicationName: 'liaison',
        poolSize: settings.databasePoolSize,
        connectTimeoutMS: 5000,
        // Liaison's own role must never be asked for what only its owner may do.
        installExtensions: false,
        extra: {
          pipeline: true,
          statement_timeout: 30_000,
          options: '-c TimeZone=UTC',
          Client: SteadfastClient,
        },
        retryAttempts: 10,
        retryDelay: 500,
      }),
    }),
  ],
  providers: [
    {
      provide: APPLICATION_POOL,
      inject: [DataSource],
      useFactory: (dataSource: DataSource): Pool => {
        if (!(dataSource.driver instanceof PostgresDriver))
          throw new Error('Liaison runs on PostgreSQL');
        return dataSource.driver.master as Pool;
      },
    },
    UnitOfWork,
    ReadPath,
  ],
  exports: [APPLICATION_POOL, UnitOfWork, ReadPath],
})
export class DatabaseModule implements OnApplicationBootstrap {
  constructor(private readonly dataSource: DataSource) {}

  async onApplicationBootstrap(): Promise<void> {
    await refuseRoleThatBypassesTenancy(this.dataSource);
  }
}
