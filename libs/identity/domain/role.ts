/** What a user is in the library; each row of the permission table names those that may. */
export const roles = ['admin', 'librarian', 'viewer'] as const;

export type Role = (typeof roles)[number];
