/** How far a business has come. */
export const businessStages = [
  'idea',
  'starting',
  'established',
  'growing',
  'winding_down',
] as const;

export type BusinessStage = (typeof businessStages)[number];

/** How many work there: nobody else, fewer than 10, 50, 250 (Recommendation 2003/361/EC), or more. */
export const businessSizes = ['self_employed', 'micro', 'small', 'medium', 'large'] as const;

export type BusinessSize = (typeof businessSizes)[number];
