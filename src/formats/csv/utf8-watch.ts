/**
 * Watches a stream of bytes for the moment it stops being UTF-8. Decoding is the browser's own (fast) and begins only at
 * the first chunk with a byte above 127, so plain ASCII costs nothing.
 */
export interface Utf8Watch {
  /** `plain` says that no byte of this chunk or any before it is above 127. */
  see(bytes: Uint8Array, plain: boolean): void;
  /** After the last chunk: false when the bytes are not UTF-8. */
  isUtf8(): boolean;
}

export function createUtf8Watch(): Utf8Watch {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let valid = true;
  const decode = (bytes: Uint8Array | null): void => {
    try {
      if (bytes) decoder.decode(bytes, { stream: true });
      else decoder.decode();
    } catch {
      valid = false;
    }
  };
  return {
    see(bytes, plain) {
      if (valid && !plain) decode(bytes);
    },
    isUtf8() {
      if (valid) decode(null);
      return valid;
    },
  };
}
