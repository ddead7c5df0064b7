import { parseArgs } from 'node:util';
import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { type Caller, type Language, languages } from '#kernel';
import { StarterTemplates } from '#follow-ups';
import { StarterInteractionTemplates } from '#interactions';
import { LibrariesService } from '#identity';
import { InvitationsService } from '#invitations';
import { Choice, CountryCode, EmailAddress, Text, TimeZone } from '#platform/http';
import { type Command, UsageError } from '../command';
import { withServices } from '../operator.module';

class Options {
  @Text({ max: 200 })
  readonly name!: string;

  @CountryCode()
  readonly country!: string;

  @Choice(languages)
  readonly language!: Language;

  @TimeZone()
  readonly timeZone!: string;

  @Text({ max: 200 })
  readonly adminName!: string;

  @EmailAddress()
  readonly adminEmail!: string;
}

export const createLibrary: Command = {
  name: 'create-library',
  usage:
    'create-library --name NAME --country PL --language pl --time-zone Europe/Warsaw --admin-name NAME --admin-email ADDRESS',
  summary: 'Makes a library and invites its first admin by mail.',
  async run(argv) {
    const { adminName, adminEmail, ...details } = readOptions(argv);
    const answer = await withServices(async (get) => {
      const library = await get(LibrariesService).create(details);
      const operator: Caller = {
        libraryId: library.id,
        actor: { kind: 'operator', id: null },
        requestId: null,
      };
      await get(StarterTemplates).give(operator, details.language);
      await get(StarterInteractionTemplates).give(operator, details.language);
      const admin = await get(InvitationsService).invite(operator, {
        email: adminEmail,
        name: adminName,
        role: 'admin',
        language: details.language,
      });
      return { libraryId: library.id, adminId: admin.id, invited: admin.email };
    });
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  },
};

function readOptions(argv: readonly string[]): Options {
  const option = { type: 'string' } as const;
  const names = ['name', 'country', 'language', 'time-zone', 'admin-name', 'admin-email'];
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: Object.fromEntries(names.map((name) => [name, option])),
    });
    const options = plainToInstance(Options, {
      name: values.name,
      country: values.country,
      language: values.language,
      timeZone: values['time-zone'],
      adminName: values['admin-name'],
      adminEmail: values['admin-email'],
    });
    const faults = validateSync(options).flatMap(({ property, constraints }) =>
      Object.values(constraints ?? {}).map((fault) => `${property}: ${fault}`),
    );
    if (faults.length > 0) throw new UsageError(faults.join('\n'));
    return options;
  } catch (error) {
    if (error instanceof UsageError || !(error instanceof Error)) throw error;
    throw new UsageError(error.message, { cause: error });
  }
}
