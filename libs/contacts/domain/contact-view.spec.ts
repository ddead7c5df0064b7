import { mayChangeView, maySeeView } from './contact-view';

const mine = { ownerId: 'me', isShared: false };
const shared = { ownerId: 'me', isShared: true };

it('a private view is seen and changed by its owner alone', () => {
  expect(maySeeView(mine, 'me')).toBe(true);
  expect(maySeeView(mine, 'other')).toBe(false);
  expect(mayChangeView(mine, { userId: 'me', role: 'librarian' })).toBe(true);
  expect(mayChangeView(mine, { userId: 'other', role: 'admin' })).toBe(false);
});

it('a shared view is seen by all, and changed by its owner and the admins', () => {
  expect(maySeeView(shared, 'other')).toBe(true);
  expect(mayChangeView(shared, { userId: 'other', role: 'librarian' })).toBe(false);
  expect(mayChangeView(shared, { userId: 'other', role: 'admin' })).toBe(true);
});
