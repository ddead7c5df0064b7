import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../testing/temporary-folder';
import { canReach } from './unprivileged-user';

const stranger = { uid: 65534, gid: 65534 };

describe('what the unprivileged user can reach', () => {
  const folder = temporaryFolder();
  const inner = join(folder, 'private', 'inner');
  mkdirSync(inner, { recursive: true });

  it('is everything below folders that let others through', () => {
    chmodSync(folder, 0o711);
    chmodSync(join(folder, 'private'), 0o711);
    expect(canReach(stranger, inner)).toBe(true);
  });

  it('is nothing below a closed folder', () => {
    chmodSync(join(folder, 'private'), 0o700);
    expect(canReach(stranger, inner)).toBe(false);
  });

  it('is no question when PostgreSQL runs as ourselves', () => {
    expect(canReach(undefined, inner)).toBe(true);
  });
});
