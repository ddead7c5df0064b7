import { toMailFailure } from './mail-failure';

function smtpError(fields: object): Error {
  return Object.assign(new Error('Something: 5.1.1 of nodemailer'), fields);
}

describe('what a failure to send means', () => {
  it('is the end only where the recipient or the message was refused for good', () => {
    const refused = { permanent: true, responseCode: 550, response: '550 5.1.1 No such user' };
    expect(toMailFailure(smtpError({ ...refused, command: 'RCPT TO' })).kind).toBe('never');
    expect(toMailFailure(smtpError({ ...refused, command: 'DATA' })).kind).toBe('never');
  });

  it('is for later where our sign-in, our sender or our connection was refused', () => {
    for (const command of ['AUTH PLAIN', 'MAIL FROM', 'CONN', 'EHLO', 'STARTTLS', undefined]) {
      expect(toMailFailure(smtpError({ permanent: true, responseCode: 535, command })).kind).toBe(
        'later',
      );
    }
    expect(
      toMailFailure(smtpError({ permanent: false, responseCode: 451, command: 'RCPT TO' })).kind,
    ).toBe('later');
    expect(toMailFailure('nonsense').kind).toBe('later');
  });

  it("keeps the server's own words where there are any", () => {
    const words = { response: '451 4.7.1 Greylisted, come back in 5 minutes', command: 'RCPT TO' };
    expect(toMailFailure(smtpError(words)).message).toBe(words.response);
    expect(toMailFailure(new Error('Greeting never received')).message).toBe(
      'Greeting never received',
    );
  });
});
