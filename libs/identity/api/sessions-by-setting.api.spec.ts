import { makeLibrary, TestApi, testPassword } from '#test';

// Each of these has an API of its own: passport keeps its strategies for the whole process, so that the last one
// started is the one that answers.
const bySecure = { 'http://liaison.example.org': false, 'https://liaison.example.org': true };

describe('a session, by how the API is set', () => {
  it.each(Object.entries(bySecure))(
    'of %s is kept from scripts and other sites (secure: %s)',
    async (publicUrl, secure) => {
      const own = await TestApi.start({ PUBLIC_URL: publicUrl });
      try {
        const { librarian } = await makeLibrary(own);
        const { body, headers } = await own
          .call('post', '/api/v1/sessions')
          .send({ email: librarian.email, password: testPassword, cookie: true })
          .expect(201);
        expect(body.token).toBeNull();
        const cookie = String(headers['set-cookie']);
        expect(cookie).toMatch(/^liaison_session=lia_s_[\w-]{49}; Path=\/; Expires=.*; HttpOnly/);
        expect(cookie).toContain('SameSite=Strict');
        expect(cookie).not.toContain('Domain=');
        expect(cookie.includes('Secure')).toBe(secure);
        const from = (origin: string) =>
          own
            .call('post', '/api/v1/contacts')
            .set('Cookie', cookie.split(';')[0]!)
            .set('Origin', origin)
            .send({ kind: 'ngo', name: 'Hospicjum' });
        await from(publicUrl).expect(201);
        for (const origin of ['null', `${publicUrl}.evil.org`, `${publicUrl}:8080`, 'https://a']) {
          expect((await from(origin).expect(403)).body.code).toBe('foreign_page');
        }
      } finally {
        await own.stop();
      }
    },
  );

  it('slows down guessing for each place that it comes from', async () => {
    const own = await TestApi.start();
    try {
      const guess = (turn: number) =>
        own
          .call('post', '/api/v1/sessions')
          .send({ email: `nobody${turn}@example.org`, password: 'a wrong guess' });
      for (let turn = 0; turn < 50; turn += 1) await guess(turn).expect(401);
      const { headers } = await guess(50).expect(429);
      expect(headers['ratelimit-policy']).toBe('"signInAddress";q=50;w=900');
    } finally {
      await own.stop();
    }
  });
});
