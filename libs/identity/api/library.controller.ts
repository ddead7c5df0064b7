import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type JsonResource } from '#platform/database';
import { Endpoint, IfMatch } from '#platform/http';
import { Allow, CurrentUser } from './access/access.decorators';
import { IdentityReader } from '../data/identity.reader';
import { type UserCaller } from '../domain/principal';
import { LibrariesService } from '../libraries.service';
import { ChangeLibraryDto, LibraryDto } from './dto/library.dto';

@ApiTags('Library')
@Controller('api/v1/library')
export class LibraryController {
  constructor(
    private readonly libraries: LibrariesService,
    private readonly reader: IdentityReader,
  ) {}

  @Get()
  @Allow('library.read')
  @Endpoint({ summary: "Read the caller's library", answer: LibraryDto })
  read(@CurrentUser() caller: UserCaller): Promise<JsonResource> {
    return this.reader.library(caller.libraryId);
  }

  @Patch()
  @Allow('library.write')
  @Endpoint({ summary: 'Change the library', answer: LibraryDto, ifMatch: true })
  async change(
    @CurrentUser() caller: UserCaller,
    @IfMatch() version: number,
    @Body() changes: ChangeLibraryDto,
  ): Promise<JsonResource> {
    await this.libraries.change(caller, version, changes);
    return this.reader.library(caller.libraryId);
  }
}
