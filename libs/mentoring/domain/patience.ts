/** How many days are long, for whoever looks after a mentoring, before it has begun. */
export const mentoringPatienceDays = {
  /** A client waits for somebody to be found, counted from their wish. */
  mentor: 14,
  /** A mentor has said yes, and the client has not. */
  agreement: 7,
} as const;
