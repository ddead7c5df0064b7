import { Body, Controller, Delete, Get, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type JsonPage, type JsonResource } from '#platform/database';
import { Endpoint, IfMatch, ListQuery, pageOf, PathId, Post } from '#platform/http';
import { Allow, CurrentUser } from './access/access.decorators';
import { BranchesService } from '../branches.service';
import { IdentityReader } from '../data/identity.reader';
import { type UserCaller } from '../domain/principal';
import { BranchDetailsDto, BranchDto, ChangeBranchDto } from './dto/library.dto';

@ApiTags('Branches')
@Controller('api/v1/branches')
export class BranchesController {
  constructor(
    private readonly branches: BranchesService,
    private readonly reader: IdentityReader,
  ) {}

  @Get()
  @Allow('branches.read')
  @Endpoint({ summary: 'List the branches', answer: pageOf(BranchDto) })
  list(@CurrentUser() caller: UserCaller, @Query() query: ListQuery): Promise<JsonPage> {
    return this.reader.branches(caller.libraryId, query);
  }

  @Post()
  @Allow('branches.write')
  @Endpoint({ summary: 'Add a branch', answer: BranchDto, status: 201 })
  async create(
    @CurrentUser() caller: UserCaller,
    @Body() details: BranchDetailsDto,
  ): Promise<JsonResource> {
    const id = await this.branches.create(caller, details);
    return this.reader.branch(caller.libraryId, id);
  }

  @Get(':id')
  @Allow('branches.read')
  @Endpoint({ summary: 'Read a branch', answer: BranchDto, problems: [404] })
  read(@CurrentUser() caller: UserCaller, @PathId() id: string): Promise<JsonResource> {
    return this.reader.branch(caller.libraryId, id);
  }

  @Patch(':id')
  @Allow('branches.write')
  @Endpoint({ summary: 'Change a branch', answer: BranchDto, ifMatch: true })
  async change(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: ChangeBranchDto,
  ): Promise<JsonResource> {
    await this.branches.change(caller, id, version, changes);
    return this.reader.branch(caller.libraryId, id);
  }

  @Delete(':id')
  @Allow('branches.write')
  @Endpoint({ summary: 'Archive a branch', ifMatch: true })
  archive(
    @CurrentUser() caller: UserCaller,
    @PathId() id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    return this.branches.archive(caller, id, version);
  }
}
