import { Body, Controller, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, pageOf, PathId } from '#platform/http';
import { Allow, CurrentUser } from './access/access.decorators';
import { IdentityReader } from '../data/identity.reader';
import { type UserCaller } from '../domain/principal';
import { UsersService } from '../users.service';
import { ChangeUserDto, ListUsersQuery, UserDto } from './dto/user.dto';

@ApiTags('Users')
@Controller('api/v1/users')
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly reader: IdentityReader,
  ) {}

  @Get()
  @Allow('users.read')
  @Endpoint({ summary: 'List the staff', answer: pageOf(UserDto) })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListUsersQuery): Promise<JsonPage> {
    return this.reader.users(caller.libraryId, query);
  }

  @Get(':id')
  @Allow('users.read')
  @Endpoint({ summary: 'Read a user', answer: UserDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.user(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('users.write')
  @Endpoint({
    summary: "Change a user's role, language, branch or name; disable or enable them",
    answer: UserDto,
    ifMatch: true,
    problems: [409],
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeUserDto,
  ): Promise<JsonResource> {
    await this.users.change(caller, id, version, changes);
    return this.reader.user(caller.libraryId, id);
  }
}
