/** Of which clients somebody may know: of all, or of those of one branch only; of those without one, where it is null. */
export type ClientReach = 'library' | { readonly branchId: string | null };

export function isWithinReach(
  reach: ClientReach,
  { branchId }: { readonly branchId: string | null },
): boolean {
  return reach === 'library' || reach.branchId === branchId;
}

/** The branch that a list is held to; undefined where it is held to none. */
export function branchOfReach(reach: ClientReach): string | null | undefined {
  return reach === 'library' ? undefined : reach.branchId;
}
