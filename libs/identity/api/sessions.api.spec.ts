import { makeLibrary, TestApi, type TestLibrary, testPassword } from '#test';

let api: TestApi;
let library: TestLibrary;

beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());
beforeEach(async () => {
  library = await makeLibrary(api);
});

const signIn = (email: string, password = testPassword) =>
  api.call('post', '/api/v1/sessions').send({ email, password });

describe('signing in', () => {
  it('gives a token that opens the API in the name of the user', async () => {
    const { body } = await signIn(library.librarian.email).expect(201);
    const account = await api.call('get', '/api/v1/account', body.token).expect(200);
    expect(account.body).toMatchObject({ userId: library.librarian.id, role: 'librarian' });
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const wrong = await signIn(library.librarian.email, 'another password').expect(401);
    const unknown = await signIn('nobody@biblioteka.example.org').expect(401);
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    expect(wrong.body.code).toBe('wrong_credentials');
  });
});
