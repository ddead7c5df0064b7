import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Several telephone numbers, e-mail addresses and addresses of a contact, the first of each being the one that the
 * columns from before hold; its numbers in the registers; and by what two contacts are seen to be one.
 */
export class AddContactPoints1795200101000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table contacts
        add column phones jsonb not null default '[]',
        add column emails jsonb not null default '[]',
        add column addresses jsonb not null default '[]',
        add column registration_numbers jsonb not null default '[]'`);
    await queryRunner.query(`
      update contacts set
        phones = case when phone is null then '[]' else
          jsonb_build_array(jsonb_build_object('number', phone, 'extension', null, 'label', null)) end,
        emails = case when email is null then '[]' else
          jsonb_build_array(jsonb_build_object('address', email, 'label', null)) end,
        addresses = case when coalesce(street, postal_code, city, country) is null then '[]' else
          jsonb_build_array(jsonb_build_object('street', street, 'postalCode', postal_code, 'city', city,
            'country', country, 'label', null)) end`);

    await queryRunner.query(`
      create table contact_keys (
        library_id uuid not null default current_library(),
        contact_id uuid not null,
        kind varchar(16) not null,
        key text collate "C" not null,
        constraint contact_keys_pkey primary key (library_id, kind, key, contact_id),
        constraint contact_keys_library_id_fkey foreign key (library_id) references libraries (id) on delete cascade,
        constraint contact_keys_contact_id_fkey foreign key (library_id, contact_id)
          references contacts (library_id, id) on delete cascade
      )`);
    await queryRunner.query(
      `create index contact_keys_contact_id_idx on contact_keys (library_id, contact_id)`,
    );
    await queryRunner.query(`
      insert into contact_keys (library_id, contact_id, kind, key)
      select library_id, id, 'email', lower(email) from contacts where email is not null`);
    await queryRunner.query(`select enable_tenancy('contact_keys')`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`drop table contact_keys`);
    await queryRunner.query(`
      alter table contacts drop column registration_numbers, drop column addresses, drop column emails,
        drop column phones`);
  }
}
