/** No answer came: the server could not be reached, must not be, or was too slow. Its message is for people. */
export class WebFailure extends Error {
  override readonly name = 'WebFailure';
}
