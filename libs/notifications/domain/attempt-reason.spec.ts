import { reasonOf } from './attempt-reason';

describe('why a message was not sent', () => {
  it.each([
    ['550 5.1.1 No such user', 'no_such_mailbox'],
    ['550-5.2.1 The account is disabled', 'no_such_mailbox'],
    ['552 5.2.2 Over quota', 'mailbox_full'],
    ['554 5.7.1 Rejected as spam', 'taken_for_spam'],
    ['550 Not here', 'mail_refused'],
  ])('is read from the refusal "%s"', (reply, reason) => {
    expect(reasonOf('refused', reply)).toBe(reason);
  });

  it.each([
    ['452 4.2.2 Mailbox full', 'mailbox_full'],
    ['451 Try again', 'come_back_later'],
    ['connect ECONNREFUSED 10.5.1.1:25', 'server_not_reached'],
    ['The mail server took too long', 'server_not_reached'],
  ])('is read from the passing failure "%s"', (reply, reason) => {
    expect(reasonOf('deferred', reply)).toBe(reason);
  });

  it('is ours where the server was never asked', () => {
    expect(reasonOf('not_composed', 'Error: 550 5.1.1')).toBe('not_composed');
    expect(reasonOf('interrupted', null)).toBe('worker_ended');
    expect(reasonOf('unwanted', null)).toBe('no_longer_so');
  });

  it('is none where it was sent', () => {
    expect(reasonOf('sent', '250 2.0.0 Ok: queued as 4XyZ')).toBeNull();
  });
});
