import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { actorKinds, languages } from '#kernel';
import { consentPurposes, consentWays } from '#libs/clients/domain/consent';
import { disclosureDoors } from '#libs/clients/domain/disclosure';
import {
  contactKindNames,
  contactKinds,
  parties,
  sectors,
} from '#libs/contacts/domain/contact-kind';
import { followUpStatusNames } from '#libs/follow-ups/domain/follow-up-status';
import { roles } from '#libs/identity/domain/role';
import { partnerScopes } from '#libs/identity/domain/scopes';
import { userStatuses } from '#libs/identity/domain/user';
import { interactionChannels } from '#libs/interactions/domain/interaction-channel';
import { attemptOutcomes } from '#libs/notifications/domain/attempt-outcome';
import { deliveryStatuses } from '#libs/notifications/domain/delivery-status';
import { referralDirections, referralModes } from '#libs/referrals/domain/referral';
import { referralStatuses, sides } from '#libs/referrals/domain/referral-status';
import { webhookOutcomes } from '#libs/webhooks/domain/attempt-outcome';
import { disabledReasons, endpointStatuses } from '#libs/webhooks/domain/webhook-endpoint';
import { messageStatuses } from '#libs/webhooks/domain/webhook-message';
import { permissionsDocument } from './permissions-document';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const documents = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs', '.md'), ...featureReadmes()];

function filesIn(folder: string, ...endings: string[]): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function features(): string[] {
  const folders = readdirSync(join(root, 'libs'), { withFileTypes: true });
  return folders.filter((entry) => entry.isDirectory()).map(({ name }) => `libs/${name}`);
}

function featureReadmes(): string[] {
  return filesIn('libs', 'README.md');
}

/** What stands outside fenced blocks: prose, with its links and names. */
function proseOf(document: string): string {
  return read(document).replaceAll(/^```[\s\S]*?^```/gm, '');
}

/** The names by which a document's headings can be linked to. */
function anchorsOf(document: string): string[] {
  return [...proseOf(document).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}

function leadsNowhere(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? document : join(dirname(document), path);
  if (!existsSync(join(root, target))) return true;
  return anchor !== undefined && !anchorsOf(target).includes(anchor);
}

it('docs/permissions.md says what the table says (if not: npm run docs:permissions)', () => {
  expect(read('docs/permissions.md')).toBe(permissionsDocument());
});

it.each(documents)('%s links only to what is there', (document) => {
  const links = [...proseOf(document).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const own = links.filter((link) => !/^[a-z]+:/.test(link));
  expect(own.filter((link) => leadsNowhere(document, link))).toEqual([]);
});

it.each(documents)('%s names only files, folders and commands that are there', (document) => {
  const paths = [...proseOf(document).matchAll(/`([\w./-]+)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => /^(apps|libs|migrations|test|docs|\.husky)\//.test(path));
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);

  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const commands = [...read(document).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});

it('the glossary knows every word of the tables', () => {
  const glossary = read('docs/glossary.md');
  const words = [
    ...[languages, roles, userStatuses, actorKinds, partnerScopes],
    ...[contactKindNames, parties, sectors, interactionChannels, followUpStatusNames],
    ...[consentPurposes, consentWays, referralDirections, referralModes, sides, referralStatuses],
    ...[Object.keys(deliveryStatuses), attemptOutcomes, disclosureDoors],
    ...[endpointStatuses, disabledReasons, Object.keys(messageStatuses), webhookOutcomes],
  ].flat();
  expect(words.filter((word) => !glossary.includes(`\`${word}\``))).toEqual([]);
});

it('the glossary tells the party and the sector of each kind of contact', () => {
  const glossary = read('docs/glossary.md');
  const wrong = contactKindNames.filter((kind) => {
    const { party, sector } = contactKinds[kind];
    return !new RegExp(`\\| \`${kind}\` +\\| ${party} +\\| ${sector} `).test(glossary);
  });
  expect(wrong).toEqual([]);
});

it('docs/operations.md explains every setting, and no other', () => {
  const table = /const variables[^{]+\{([^}]+)\}/.exec(
    read('libs/platform/config/settings.ts'),
  )![1]!;
  const settings = [...table.matchAll(/'([A-Z_]+)'/g)].map(([, name = '']) => name);
  const explained = [...read('docs/operations.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(
    ([, name = '']) => name,
  );
  expect(settings.length).toBeGreaterThan(10);
  expect(settings.filter((name) => !explained.includes(name))).toEqual([]);
  const programs = filesIn('apps', '.ts', '.mjs').map(read).join('\n');
  const others = explained.filter((name) => !settings.includes(name));
  expect(others.filter((name) => !programs.includes(name))).toEqual([]);
});

it('every decision that the code refers to is written down', () => {
  const decisions = filesIn('docs/adr', '.md').map((path) => /(\d{4})-/.exec(path)?.[1]);
  const sources = ['apps', 'libs', 'migrations'].flatMap((folder) =>
    filesIn(folder, '.ts', '.tsx', '.md'),
  );
  const named = sources.flatMap((path) =>
    [...read(path).matchAll(/ADR (\d{4})/g)].map(([, number]) => number),
  );
  expect(named.filter((number) => !decisions.includes(number))).toEqual([]);
});

it('every feature says in its README what it is, and the README of all shows where it stands', () => {
  const map = read('README.md');
  expect(features().filter((feature) => !map.includes(`\`${feature}\``))).toEqual([]);
  expect(features().filter((feature) => !existsSync(join(root, feature, 'README.md')))).toEqual([]);
});

it('nest-cli.json knows every feature, so that `nest g` puts files where they belong', () => {
  const { projects } = JSON.parse(read('nest-cli.json')) as {
    projects: Record<string, { sourceRoot: string }>;
  };
  const known = Object.values(projects).map(({ sourceRoot }) => sourceRoot);
  expect(features().filter((feature) => !known.includes(feature))).toEqual([]);
});
