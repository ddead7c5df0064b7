export const formMails = ['profile', 'request', 'filled'] as const;

/** The mails about forms, as deliveries name them: to whoever fills it in, and to whoever has asked for it. */
export const formMailKinds: Readonly<Record<(typeof formMails)[number], string>> = {
  profile: 'mentoring.profile_form',
  request: 'mentoring.request_form',
  filled: 'mentoring.form_filled',
};
