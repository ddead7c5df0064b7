import { operations, roleMay } from '#libs/identity/domain/permissions';
import { roles } from '#libs/identity/domain/role';

const preamble = `# Permissions

Who may do what. This page is made from \`libs/identity/domain/permissions.ts\` by \`npm run docs:permissions\`; change the
table there.

Each route names one operation of this table. An operation that ends in \`.read\` changes nothing. \`clients.read-identity\`
is seeing who a client is; without it a user sees initials and counts. Where a library keeps clients to their branch
(\`clientsVisibleTo\`), all of this is about the clients of the user's own branch; admins know all.

A user's own token does what its user may, within its scopes: \`read\` for what only reads, \`write\` for all. Partners and
private links are not in this table: their scopes are in [the glossary](glossary.md#access).`;

/** `docs/permissions.md`, from the one table of permissions. */
export function permissionsDocument(): string {
  const head = ['Operation', ...roles];
  const rows = operations.map((operation) => [
    `\`${operation}\``,
    ...roles.map((role) => (roleMay(role, operation) ? 'yes' : '')),
  ]);
  return `${preamble}\n\n${table(head, rows)}\n`;
}

/** A Markdown table as Prettier writes it: each column as wide as its widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
