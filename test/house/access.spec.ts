import { makeLibrary, TestApi, type TestLibrary } from '#test';
import { operations, permissions } from '#libs/identity/domain/permissions';
import { roles } from '#libs/identity/domain/role';
import { addressOf, type Route, routesOf } from './routes';

let api: TestApi;
let library: TestLibrary;
let routes: Route[];

beforeAll(async () => {
  api = await TestApi.start();
  library = await makeLibrary(api);
  routes = routesOf(api);
});
afterAll(() => api.stop());

const nameOf = ({ method, path }: Route) => `${method} ${path}`;

/** Each role knocks at each route. */
const PATIENCE = 240_000;

describe('every route', () => {
  it('says who may come in', () => {
    expect(routes.length).toBeGreaterThan(40);
    expect(routes.filter(({ access }) => !access).map(nameOf)).toEqual([]);
  });

  it('is public only where somebody without a token has business', () => {
    const open = routes.filter(({ access }) => access?.to === 'everybody');
    expect(open.map(nameOf).sort()).toEqual([
      'get /api/v1/vocabulary',
      'get /health/live',
      'get /health/ready',
      'post /api/v1/password-resets',
      'post /api/v1/sessions',
    ]);
  });

  it('lets nobody in without a token, with garbage, or with a token of another kind', async () => {
    const garbage = `lia_s_${'A'.repeat(49)}`;
    for (const route of routes.filter(({ access }) => access?.to !== 'everybody')) {
      for (const token of [undefined, garbage, 'garbage']) {
        const { status } = await api.call(route.method, addressOf(route), token);
        expect([nameOf(route), status]).toEqual([
          nameOf(route),
          route.access?.to === 'links' ? 410 : 401,
        ]);
      }
    }
  });

  it('is under /api/v1/partner exactly where partners may come in', () => {
    const partners = routes.filter(({ access }) => access?.to === 'partners');
    const under = routes.filter(({ path }) => path.startsWith('/api/v1/partner/'));
    expect(partners.map(nameOf).sort()).toEqual(under.map(nameOf).sort());
  });

  it(
    'keeps users out whose role the permission table does not name',
    async () => {
      for (const route of routes) {
        if (route.access?.to !== 'users') continue;
        const allowed: readonly string[] = permissions[route.access.operation];
        for (const role of roles) {
          const { status } = await library[role].call(route.method, addressOf(route));
          const name = `${role}: ${nameOf(route)}`;
          if (!allowed.includes(role)) expect([name, status]).toEqual([name, 403]);
          else if (status === 403)
            throw new Error(`${name} is refused, though the table allows it`);
          // Signing out ends the session that the other routes of this test need.
          if (status === 204 && route.path.includes('sessions')) library = await makeLibrary(api);
        }
      }
    },
    PATIENCE,
  );

  it('names an operation of the table, and each operation has a route', () => {
    const used = new Set(
      routes.flatMap(({ access }) => (access?.to === 'users' ? [access.operation] : [])),
    );
    expect(operations.filter((one) => !used.has(one))).toEqual([]);
  });
});
