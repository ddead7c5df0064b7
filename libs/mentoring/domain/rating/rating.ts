/** Who is asked how it was. */
export const ratingParties = ['mentor', 'client'] as const;

export type RatingParty = (typeof ratingParties)[number];

/** From 1, not at all, to 5, very much. */
export const ratingScale = [1, 2, 3, 4, 5] as const;

/** The two questions, in the order in which they are asked. */
export const ratingQuestions = ['helpfulness', 'rapport'] as const;

/** Whether it helped the client, and whether the two got on with each other. */
export type RatingAnswers = Readonly<Record<(typeof ratingQuestions)[number], number>>;

/** How one of the two found a mentoring that has ended. */
export interface MentoringRating extends RatingAnswers {
  readonly libraryId: string;
  readonly id: string;
  readonly matchId: string;
  readonly party: RatingParty;
  readonly createdAt: Date;
}
