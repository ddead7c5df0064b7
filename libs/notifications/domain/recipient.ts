/** Whom a delivery is for. Of a user or a contact the mail address is looked up when it is sent, not before. */
export type Recipient =
  | { readonly kind: 'user'; readonly id: string }
  | { readonly kind: 'contact'; readonly id: string }
  | { readonly kind: 'address'; readonly address: string };
