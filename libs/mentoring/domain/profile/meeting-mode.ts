/** How a mentor and a client meet. */
export const meetingModes = ['in_person', 'remote'] as const;

export type MeetingMode = (typeof meetingModes)[number];
