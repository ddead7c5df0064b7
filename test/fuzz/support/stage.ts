import { newId, systemCaller } from '#kernel';
import { ActionLinks } from '#follow-ups';
import { type LinkScope, partnerScopes, TokensService } from '#identity';
import { UnitOfWork } from '#platform/database';
import { type TestApi, type TestLibrary } from '#test';
import { ReferralLinksService } from '#libs/referral-links/referral-links.service';
import { routesOf } from '../../house/routes';
import { type Operation } from './operations';
import { render, type Setting } from './render';
import { linkForms } from './link-forms';
import { linkMakers } from './link-makers';
import { buildLocalPartnership } from './local-partnership-stage';
import { buildMentoring } from './mentoring-stage';
import { type KnownIds, wellFormed } from './schema';
import { encoded } from './weird-values';
import { type RawAnswer, type Sender } from './send';
import { buildUnlisted } from './unlisted-stage';
import { unsaid } from './unsaid';

interface Resource {
  readonly id: string;
}

export interface LinkPage extends Operation {
  readonly scope: LinkScope;
}

/**
 * A library with something of everything in it, so that a request in which one thing is wrong is right in
 * everything else: it names things that exist, in the versions that they have.
 */
export class Stage {
  private known: KnownIds = {};
  private partnerToken = '';
  private referralId = '';
  private followUpId = '';
  private made = 0;

  constructor(
    private readonly api: TestApi,
    private readonly library: TestLibrary,
    private readonly sender: Sender,
    private readonly operations: readonly Operation[],
  ) {}

  get ids(): KnownIds {
    return this.known;
  }

  async build(): Promise<void> {
    const organisation = await this.add('/api/v1/contacts', { kind: 'job_agency', name: 'PUP' });
    const person = await this.add('/api/v1/contacts', { name: 'Łucja Żak' });
    const twin = { name: 'Piekarnia Świt', email: 'swit@example.org', allowDuplicate: true };
    const oneId = await this.add('/api/v1/contacts', twin);
    const otherId = await this.add('/api/v1/contacts', twin);
    const branch = await this.add('/api/v1/branches', { name: 'Filia nr 3' });
    // Whichever comes first in a list may be erased: the one that others are asked about never does.
    await this.add('/api/v1/clients', { name: 'Анна Бойко' });
    const client = await this.add('/api/v1/clients', { name: 'Оксана Мельник' });
    await this.add('/api/v1/clients', { name: 'Яна Шевченко' });
    this.known = {
      contactId: organisation,
      organisationId: organisation,
      recipientContactId: organisation,
      personId: person,
      oneId,
      otherId,
      branchId: branch,
      clientId: client,
      userId: this.library.librarian.id,
      ownerId: this.library.librarian.id,
    };
    await this.add(`/api/v1/clients/${client}/consents`, {
      purpose: 'referral',
      recipientContactId: organisation,
      fields: ['name'],
      howGiven: 'spoken',
      givenAt: '2026-11-01T09:00:00Z',
    });
    const referral = await this.add('/api/v1/referrals', {
      mode: 'referral',
      contactId: organisation,
      clientId: client,
      need: 'Szuka pracy',
    });
    this.referralId = referral;
    await this.add(`/api/v1/referrals/${referral}/moves`, { from: 'draft', to: 'sent' });
    this.followUpId = await this.add('/api/v1/follow-ups', {
      title: 'Zadzwonić',
      contactId: organisation,
      dueLocal: '2026-11-27T10:00',
    });
    await this.add('/api/v1/follow-ups', {
      title: 'Odwiedzić',
      contactId: organisation,
      dueLocal: '2126-11-27T10:00',
      recurrenceRule: 'FREQ=MONTHLY',
    });
    const aims = { contactId: organisation, aims: 'Warsztaty' };
    const partnership = await this.add('/api/v1/partnerships', aims);
    const { token } = await this.tokens.issuePartnerToken(
      systemCaller(this.library.id),
      organisation,
      { name: 'Partner', scopes: partnerScopes, expiresAt: null },
    );
    this.partnerToken = token;
    const webhooks = '/api/v1/partner/webhooks';
    const webhook = await this.add(
      webhooks,
      unsaid(this.known, this.made)[`post ${webhooks}`] ?? {},
      token,
    );
    this.known = {
      ...this.known,
      partnershipId: partnership,
      messageId: await this.add(`${webhooks}/${webhook}/ping`, {}, token),
      followUpId: this.followUpId,
    };
    const add = this.add.bind(this);
    const built = [buildMentoring(this.known, add), buildLocalPartnership(this.known, add)];
    Object.assign(this.known, ...(await Promise.all([...built, buildUnlisted(add)])));
  }

  /** What a well-formed request for this operation would say now. */
  async settingFor(operation: Operation): Promise<Setting> {
    const token = await this.tokenFor(operation);
    const ids = await this.idsFor(operation, token);
    return {
      token,
      ids,
      query: this.queryFor(operation),
      entityTag: await this.entityTagFor(operation, ids, token),
      body: this.bodyFor(operation),
    };
  }

  /** The pages behind private links, as operations. No document describes them: people open them. */
  linkPages(): LinkPage[] {
    return routesOf(this.api).flatMap(({ method, path, access }) =>
      access?.to === 'links'
        ? [
            {
              name: `${method} ${path}`,
              method,
              path: path.replaceAll(/:(\w+)/g, '{$1}'),
              pathParameters: ['token'],
              queries: {},
              requiredQueries: [],
              headers: [],
              body: method === 'get' ? undefined : linkForms[path]?.schema,
              isForm: true,
              door: 'everybody',
              scope: access.scope,
            },
          ]
        : [],
    );
  }

  /** What a well-formed form behind a link would say now. */
  async settingForLink({ path, scope, body }: LinkPage): Promise<Setting> {
    const token = await this.linkFor(scope);
    const said = linkForms[path.replaceAll(/\{(\w+)\}/g, ':$1')]?.wellFormed() ?? {};
    return { ids: { token }, query: '', token: undefined, entityTag: '', body: body && said };
  }

  private linkFor(scope: LinkScope): Promise<string> {
    if (scope === 'referral:take-part') return this.referralLink();
    const make = linkMakers[scope];
    if (make) return make(this.api, this.library.id, (...said) => this.add(...said));
    return scope === 'follow-up:act' ? this.followUpLink() : this.passwordLink(scope);
  }

  private async followUpLink(): Promise<string> {
    const { id: libraryId, admin } = this.library;
    const followUp = { libraryId, id: this.followUpId };
    const links = this.api.app.get(ActionLinks, { strict: false });
    const unitOfWork = this.api.app.get(UnitOfWork, { strict: false });
    const actions = await unitOfWork.run(libraryId, () => links.actionsFor(followUp, admin.id));
    return new URL(actions!.done).pathname.split('/').at(-1)!;
  }

  /** One of its own each time: what is sent through it may end it. */
  private async passwordLink(scope: LinkScope): Promise<string> {
    const { token } = await this.tokens.issueLink(
      systemCaller(this.library.id),
      { userId: this.library.librarian.id },
      { scope, expiresAt: new Date(Date.now() + 60_000) },
    );
    return token;
  }

  private async referralLink(): Promise<string> {
    const links = this.api.app.get(ReferralLinksService, { strict: false });
    const link = await links.findStanding(this.library.id, this.referralId, 'partner');
    return this.tokens.linkToken(link!.id);
  }

  private get tokens(): TokensService {
    return this.api.app.get(TokensService, { strict: false });
  }

  /** A session of its own each time: some of the operations end the one they are called with. */
  private async tokenFor({ door }: Operation): Promise<string | undefined> {
    if (door === 'everybody') return undefined;
    return door === 'partners' ? this.partnerToken : this.sessionToken();
  }

  private async sessionToken(): Promise<string> {
    const { id: libraryId, admin } = this.library;
    return (await this.tokens.issueSession(systemCaller(libraryId), admin.id)).token;
  }

  private queryFor({ queries, requiredQueries }: Operation): string {
    return requiredQueries
      .map((name) => `${name}=${encoded(String(wellFormed(queries[name]!, this.known, name)))}`)
      .join('&');
  }

  private bodyFor({ name, body, fileType }: Operation): unknown {
    this.made += 1;
    if (fileType !== undefined) return `Nazwa;Miasto\nPiekarnia nr ${this.made};Łódź\n`;
    if (!body) return undefined;
    const required = wellFormed(body, this.known) as Record<string, unknown>;
    const made = { ...required, ...unsaid(this.known, this.made)[name] };
    return 'email' in made ? { ...made, email: `nr.${this.made}@biblioteka.example.org` } : made;
  }

  private async idsFor(operation: Operation, token: string | undefined): Promise<KnownIds> {
    const ids: Record<string, string> = {};
    for (const name of operation.pathParameters) {
      const [collection = ''] = operation.path.split(`/{${name}}`);
      const known = name === 'id' ? await this.anyOf(collection, ids, token, operation) : undefined;
      ids[name] = known ?? this.known[name] ?? this.library.librarian.id;
    }
    return ids;
  }

  /** The id of something in a collection; something new where it is about to be deleted. */
  private async anyOf(
    collection: string,
    ids: KnownIds,
    token: string | undefined,
    { method }: Operation,
  ): Promise<string | undefined> {
    if (this.known[collection]) return this.known[collection];
    const make = async () =>
      (read(await this.call('post', collection, ids, token)) as Resource | undefined)?.id;
    const list = async () => {
      const page = read(await this.call('get', collection, ids, token));
      return (page as { data?: Resource[] } | undefined)?.data?.[0]?.id;
    };
    return method === 'delete' ? ((await make()) ?? list()) : ((await list()) ?? make());
  }

  private async entityTagFor(
    { path, headers }: Operation,
    ids: KnownIds,
    token: string | undefined,
  ): Promise<string> {
    if (!headers.includes('If-Match')) return '"1"';
    const isItem = this.operations.some((one) => one.method === 'get' && one.path === path);
    const item = isItem ? path : path.slice(0, path.lastIndexOf('}') + 1) || path;
    const answer = await this.call('get', item, ids, token);
    return String(answer?.headers.etag ?? '"1"');
  }

  /** Calls an operation of the document as it wants to be called; undefined when there is no such operation. */
  private async call(
    method: string,
    path: string,
    ids: KnownIds,
    token: string | undefined,
  ): Promise<RawAnswer | undefined> {
    const operation = this.operations.find((one) => one.method === method && one.path === path);
    if (!operation) return undefined;
    const body = this.bodyFor(operation);
    return this.sender.send(
      render(operation, { ids, token, query: this.queryFor(operation), entityTag: '"1"', body }),
    );
  }

  /** Adds something, if the document knows how. @returns its id, or one that nothing has. */
  private async add(path: string, body: object, token?: string): Promise<string> {
    const pattern = path.replaceAll(/[0-9a-f-]{36}/g, '{}');
    const isThere = this.operations.some(
      (one) => one.method === 'post' && one.path.replaceAll(/\{\w+\}/g, '{}') === pattern,
    );
    if (!isThere) return newId();
    const answer = await this.api
      .call('post', path, token ?? (await this.sessionToken()))
      .send(body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${answer.text}`);
    return (answer.body as Resource).id;
  }
}

function read(answer: RawAnswer | undefined): unknown {
  return answer && answer.status < 300 ? JSON.parse(answer.text) : undefined;
}
