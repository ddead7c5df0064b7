import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ListeningModule } from '#platform/listening';
import { AccessGuard } from './access/access.guard';
import { PrincipalChanges } from './access/principal-changes';
import { TokenResolver } from './access/token-resolver';
import { BearerStrategy, LinkStrategy, SessionCookieStrategy } from './access/token.strategies';
import { IdentityModule } from '../identity.module';
import { LastChangeReader } from '../data/last-change.reader';
import { AccountController } from './account.controller';
import { AuditController } from './audit.controller';
import { BranchesController } from './branches.controller';
import { LibraryController } from './library.controller';
import { SessionsController } from './sessions.controller';
import { SessionsFacade } from './sessions.facade';
import { StaleVersionFilter } from './stale-version.filter';
import { UsersController } from './users.controller';

@Module({
  imports: [IdentityModule, ListeningModule],
  controllers: [
    SessionsController,
    AccountController,
    UsersController,
    LibraryController,
    BranchesController,
    AuditController,
  ],
  providers: [
    PrincipalChanges,
    TokenResolver,
    BearerStrategy,
    SessionCookieStrategy,
    LinkStrategy,
    SessionsFacade,
    LastChangeReader,
    StaleVersionFilter,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
})
export class IdentityApiModule {}
