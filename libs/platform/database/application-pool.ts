/** The `pg` pool that TypeORM and the read path share, connected as `liaison_app`. */
export const APPLICATION_POOL = Symbol('APPLICATION_POOL');
