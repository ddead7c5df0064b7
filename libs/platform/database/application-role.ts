import { type DataSource } from 'typeorm';

/** The role that api and worker connect as; the migrations grant to it, and to nobody else. */
export const applicationRole = 'liaison_app';

interface RoleRow {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypasses: boolean;
  readonly owns: boolean;
}

/**
 * Row-level security binds neither a superuser, nor a role with BYPASSRLS, nor a table's owner: connected as
 * one of these, one library would see another's rows. So the program does not start.
 */
export async function refuseRoleThatBypassesTenancy(dataSource: DataSource): Promise<void> {
  const [role] = await dataSource.query<RoleRow[]>(`
    select current_user as name, rolsuper as superuser, rolbypassrls as bypasses,
      exists (
        select from pg_class join pg_namespace on pg_namespace.oid = relnamespace
        where nspname = 'public' and relkind in ('r', 'p') and pg_has_role(current_user, relowner, 'member')
      ) as owns
    from pg_roles where rolname = current_user`);
  if (!role || role.superuser || role.bypasses || role.owns) {
    throw new Error(
      `DATABASE_APP_URL connects as "${role?.name ?? 'nobody'}", for whom row-level security does not hold ` +
        `(a superuser, an owner of the tables, or BYPASSRLS). Let it connect as "${applicationRole}".`,
    );
  }
}
