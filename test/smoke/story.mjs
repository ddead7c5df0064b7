import { until } from './liaison.mjs';
import { expect } from './report.mjs';

/** Asks the API as somebody with this token; answers the status and the body. */
async function ask(address, { method = 'GET', token, body } = {}) {
  const response = await fetch(address, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: globalThis.AbortSignal.timeout(20_000),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

function expectStatus(answer, status) {
  const { status: given, body } = answer;
  expect(given === status, `expected ${status}, got ${given}: ${JSON.stringify(body)}`);
  return body;
}

export async function isReady({ address }) {
  expectStatus(await ask(`${address}/health/ready`), 200);
}

export async function signIn({ address }, credentials) {
  const answer = await ask(`${address}/api/v1/sessions`, { method: 'POST', body: credentials });
  expect(answer.status < 300, `could not sign in: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body.token;
}

export async function listJobAgencies({ address }, token) {
  const answer = await ask(`${address}/api/v1/contacts?kind=job_agency`, { token });
  const { data } = expectStatus(answer, 200);
  expect(data.length > 0, 'the demo library knows no job agency');
  return data;
}

/** Records a contact in two alphabets; answers its name. */
export async function addContact({ address }, token) {
  const name = `Пекарня «Їжачок» Łódź ${Date.now()}`;
  const body = { kind: 'local_business', name };
  const answer = await ask(`${address}/api/v1/contacts`, { method: 'POST', token, body });
  expectStatus(answer, 201);
  return name;
}

export async function findContact({ address }, token, name) {
  const list = `${address}/api/v1/contacts?kind=local_business&limit=100`;
  const { data } = expectStatus(await ask(list, { token }), 200);
  expect(
    data.some((contact) => contact.name === name),
    `"${name}" is not among the ${data.length} local businesses`,
  );
}

export async function listPartnerReferrals({ address }, partnerToken) {
  const answer = await ask(`${address}/api/v1/partner/referrals`, { token: partnerToken });
  const { data } = expectStatus(answer, 200);
  expect(data.length > 0, 'no referral was sent to the demo partner');
}

export async function strangersGetNowhere({ address }, partnerToken) {
  expectStatus(await ask(`${address}/api/v1/contacts`), 401);
  expectStatus(await ask(`${address}/api/v1/contacts`, { token: 'lia_s_made-up' }), 401);
  const { status } = await ask(`${address}/api/v1/contacts`, { token: partnerToken });
  expect(
    status === 401 || status === 403,
    `a partner token opened the library's contacts: ${status}`,
  );
}

/** Logs a call with something that is due at once, and waits for the mail that reminds of it. */
export async function reminderArrives(liaison, token, contactId) {
  const title = `Wysłać програму warsztatów ${Date.now()}`;
  const body = {
    channel: 'call',
    contactIds: [contactId],
    summary: 'Pytali o warsztaty',
    next: { title, dueLocal: new Date().toISOString().slice(0, 19), timeZone: 'UTC' },
  };
  const interactions = `${liaison.address}/api/v1/interactions`;
  expectStatus(await ask(interactions, { method: 'POST', token, body }), 201);
  const hasCome = async () => {
    const { body: mails } = await ask(`${liaison.mailbox()}/messages`);
    return mails.some((mail) => mail.subject.includes(title) || mail.text?.includes(title));
  };
  expect(await until(hasCome, 90), 'no reminder came within 90 s');
}
