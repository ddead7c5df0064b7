import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type UserCaller } from '#identity';
import { Allow, CurrentUser } from '#identity/api';
import { type JsonResource } from '#platform/database';
import { Endpoint, IfMatch } from '#platform/http';
import { PreferencesService } from '../preferences.service';
import { ChangePreferencesDto, PreferencesDto } from './dto/preferences.dto';
import { shownPreferences } from './shown-preferences';

@ApiTags('Account')
@Controller('api/v1/me/preferences')
export class PreferencesController {
  constructor(private readonly preferences: PreferencesService) {}

  @Get()
  @Allow('account.read')
  @Endpoint({
    summary: 'How the caller wants to be told of things',
    description: 'Whoever has said nothing gets what is usual.',
    answer: PreferencesDto,
  })
  async read(@CurrentUser() { libraryId, userId }: UserCaller): Promise<JsonResource> {
    return shownPreferences(await this.preferences.find(libraryId, userId));
  }

  @Patch()
  @Allow('account.write')
  @Endpoint({
    summary: 'Change how the caller wants to be told of things',
    answer: PreferencesDto,
    ifMatch: true,
  })
  async change(
    @CurrentUser() caller: UserCaller,
    @IfMatch() version: number,
    @Body() changes: ChangePreferencesDto,
  ): Promise<JsonResource> {
    await this.preferences.change(caller, caller.userId, version, changes);
    return this.read(caller);
  }
}
