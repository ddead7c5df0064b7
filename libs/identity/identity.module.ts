import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Messages } from '#platform/messages';
import { BranchesService } from './branches.service';
import { BranchEntity } from './data/branch.entity';
import { BranchRepository } from './data/branch.repository';
import { IdentityReader } from './data/identity.reader';
import { LibraryEntity } from './data/library.entity';
import { LibraryRepository } from './data/library.repository';
import { TokenEntity } from './data/token.entity';
import { TokenRepository } from './data/token.repository';
import { UserEntity } from './data/user.entity';
import { UserRepository } from './data/user.repository';
import { LibrariesService } from './libraries.service';
import { identityMessages } from './messages';
import { Passwords } from './passwords';
import { SignInService } from './sign-in.service';
import { TokensService } from './tokens.service';
import { UsersService } from './users.service';

@Module({
  imports: [TypeOrmModule.forFeature([LibraryEntity, BranchEntity, UserEntity, TokenEntity])],
  providers: [
    LibraryRepository,
    BranchRepository,
    UserRepository,
    TokenRepository,
    IdentityReader,
    Passwords,
    TokensService,
    SignInService,
    UsersService,
    LibrariesService,
    BranchesService,
  ],
  exports: [
    IdentityReader,
    TokensService,
    SignInService,
    UsersService,
    LibrariesService,
    BranchesService,
  ],
})
export class IdentityModule {
  constructor(messages: Messages) {
    messages.add(identityMessages);
  }
}
