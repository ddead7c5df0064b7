// PostgreSQL takes no NUL, and lone surrogates are not Unicode text. Line ends and tabs are text.
const controlCharacters = String.raw`\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\p{Surrogate}`;

/** Something that no text may hold. */
export const controlCharacter = new RegExp(`[${controlCharacters}]`, 'u');

/** A text, from its beginning to its end, that holds nothing of the kind. */
export const withoutControlCharacters = new RegExp(`^[^${controlCharacters}]*$`, 'u');
