import { branchOfReach, isWithinReach } from './client-reach';

const branchId = '0194f000-0000-7000-8000-000000000001';
const other = '0194f000-0000-7000-8000-000000000002';

it('who may know all clients is held to no branch', () => {
  expect(isWithinReach('library', { branchId })).toBe(true);
  expect(branchOfReach('library')).toBeUndefined();
});

it('who may know those of a branch knows no others, and who has no branch those without one', () => {
  expect(
    [branchId, other, null].map((one) => isWithinReach({ branchId }, { branchId: one })),
  ).toEqual([true, false, false]);
  expect(isWithinReach({ branchId: null }, { branchId: null })).toBe(true);
  expect(isWithinReach({ branchId: null }, { branchId })).toBe(false);
  expect(branchOfReach({ branchId: null })).toBeNull();
});
