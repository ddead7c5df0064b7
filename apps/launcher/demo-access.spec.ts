import { statSync, writeFileSync } from 'node:fs';
import { keepDemoAccess } from './demo-access';
import { temporaryDataDirectory } from './testing/temporary-directory';

const { demoAccess: file } = temporaryDataDirectory();
const access = {
  libraryName: 'Miejska Biblioteka Publiczna w Kołobrzegu',
  signIn: { email: 'ewa@library.example.org', password: 'secret' },
  partnerToken: 'lia_p_token',
};

describe('the way into the demo', () => {
  it('is unknown where nothing was ever seeded here', () => {
    expect(keepDemoAccess(file, { seeded: false })).toBeUndefined();
  });

  it('is kept for its owner when the demo was seeded, and known at later starts', () => {
    expect(keepDemoAccess(file, { seeded: true, ...access })).toMatchObject(access);

    expect(keepDemoAccess(file, { seeded: false })).toMatchObject(access);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('is unknown when the file says something else', () => {
    writeFileSync(file, '[]');
    expect(keepDemoAccess(file, { seeded: false })).toBeUndefined();
  });
});
