/** To a member: please confirm the goals. */
export const goalsMailKind = 'local_partnership.goals_to_confirm';

/** To whoever looks after the partnership: a member has withdrawn. */
export const withdrawalMailKind = 'local_partnership.member_withdrew';

/** Told inside the app alone: a member has confirmed the goals. */
export const confirmationNoticeKind = 'local_partnership.member_confirmed';
