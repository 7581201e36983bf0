/** Stops on a programming error. Never used for what a user or a file may get wrong: that is a Result. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Programming error: ${message}`);
}

/** Makes the compiler refuse a closed union that gained a member no branch handles. */
export function assertNever(value: never): never {
  throw new Error(`Programming error: unexpected ${JSON.stringify(value)}`);
}
