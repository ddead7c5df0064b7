/** The first working day after so many without a word asks how it goes. */
export const daysBeforeCheckIn = 13;
