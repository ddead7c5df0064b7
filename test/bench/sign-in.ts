import { password } from './seed/seed';

/** The headers of a librarian who has signed in, as every request carries them. */
export async function signIn({
  api,
  seeded,
}: {
  readonly api: { readonly address: string };
  readonly seeded: { readonly email: string };
}): Promise<Readonly<Record<string, string>>> {
  const response = await fetch(`${api.address}/api/v1/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: seeded.email, password }),
  });
  if (response.status !== 201) throw new Error(`Signing in answered ${response.status}`);
  const { token } = (await response.json()) as { token: string };
  return { authorization: `Bearer ${token}` };
}
