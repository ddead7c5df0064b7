import { Injectable } from '@nestjs/common';
import { invalidField, type Language } from '#kernel';
import { BranchesService, LibrariesService } from '#identity';
import { Messages } from '#platform/messages';
import { type GapMatter } from './domain/gap';
import { ShownResourceTerms } from './shown-resource-terms';

/** Says what a partnership would be for that closes a gap. */
@Injectable()
export class GapWords {
  constructor(
    private readonly libraries: LibrariesService,
    private readonly branches: BranchesService,
    private readonly terms: ShownResourceTerms,
    private readonly messages: Messages,
  ) {}

  /** In the library's language: it is read by everybody there. @throws DomainError invalid at `/gap`. */
  async aimsFor(libraryId: string, matter: GapMatter): Promise<string> {
    const { language } = await this.libraries.find(libraryId);
    const what = await this.nameOf(libraryId, matter, language);
    if (what === undefined) throw invalidField('/gap', 'unknown_gap');
    return this.messages.text(language, `page.gap.${matter.kind}`, { what });
  }

  private async nameOf(
    libraryId: string,
    matter: GapMatter,
    language: Language,
  ): Promise<string | undefined> {
    switch (matter.kind) {
      case 'need':
        return this.terms.nameOf(libraryId, matter.code, language);
      case 'branch':
        return (await this.branches.find(libraryId, matter.branchId))?.name;
      case 'audience':
        return this.messages.text(language, `audience.${matter.audience}`);
      case 'sector':
        return this.messages.text(language, `sector.${matter.sector}`);
    }
  }
}
