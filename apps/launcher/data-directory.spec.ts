import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDataDirectory } from './data-directory';
import { temporaryDataDirectory } from './testing/temporary-directory';

const checkout = temporaryDataDirectory().path;

describe('the data directory', () => {
  it('is .liaison in the checkout, closed to the eyes of others', () => {
    const { path } = openDataDirectory(checkout, {});

    expect(path).toBe(join(checkout, '.liaison'));
    expect(statSync(path).mode & 0o066).toBe(0);
  });

  it('is where LIAISON_DATA_DIR says', () => {
    const elsewhere = join(checkout, 'else', 'where');
    expect(openDataDirectory(checkout, { LIAISON_DATA_DIR: elsewhere }).path).toBe(elsewhere);
  });

  it('is refused with a sentence when it cannot be made', () => {
    const file = join(checkout, 'file');
    writeFileSync(file, '');

    const open = (): unknown =>
      openDataDirectory(checkout, { LIAISON_DATA_DIR: join(file, 'below') });
    expect(open).toThrow(/cannot keep its data in .*Set LIAISON_DATA_DIR to a folder/);
  });
});
