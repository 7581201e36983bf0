/** A file as the readers see it: something with a name that can be opened for its bytes, wherever it lies. */
export interface SourceFile {
  /** The file's name; for a member of an archive `archive.zip/member.csv`. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Each call gives the bytes from the beginning. It may throw; a FileFault says why in a sentence. */
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** Thrown while bytes are being given, with a sentence for people: the archive is damaged, the file grew too large. */
export class FileFault extends Error {
  readonly sentence: string;

  constructor(sentence: string) {
    super(sentence);
    this.name = 'FileFault';
    this.sentence = sentence;
  }
}

/** What every refusal ends with: nothing was lost. */
export const NOTHING_CHANGED = 'Nothing was added, and nothing already held has changed.';
