import { banner, type BannerFacts } from './banner';

const facts: BannerFacts = {
  address: 'http://localhost:3000',
  mailboxUrl: 'http://127.0.0.1:40001',
  demo: {
    libraryName: 'Miejska Biblioteka Publiczna w Kołobrzegu',
    signIn: { email: 'ewa@library.example.org', password: 'p4ssw0rd' },
    partnerToken: 'lia_p_token',
  },
  database: 'PostgreSQL',
  queue: 'in memory only',
  dataDirectory: '/srv/liaison/data',
};

describe('the banner', () => {
  it('says where everything is, and how to get in', () => {
    const text = banner(facts);
    for (const part of [
      'Liaison is ready at http://localhost:3000',
      'http://127.0.0.1:40001',
      'ewa@library.example.org',
      'p4ssw0rd',
      'lia_p_token',
      'in memory only',
      '/srv/liaison/data',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('gives three commands to try, each on a line of its own', () => {
    const commands = banner(facts)
      .split('\n')
      .filter((line) => line.includes('curl '));

    expect(commands).toHaveLength(3);
    expect(commands[0]).toContain(`'{"email":"ewa@library.example.org","password":"p4ssw0rd"}'`);
  });

  it('is silent about a demo and a mailbox that are not there', () => {
    const text = banner({ ...facts, demo: undefined, mailboxUrl: undefined });

    expect(text).not.toMatch(/Demo|curl/);
    expect(text).toContain('your SMTP_URL');
  });
});
