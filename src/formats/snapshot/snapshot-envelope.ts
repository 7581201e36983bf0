/**
 * What stands around the content of a snapshot file: whose it is, which version wrote it, when, and the checksum.
 *
 *     {"format":"adult-social-care-dashboard","version":1,"savedAt":"…","sha256":"…","content":{…}}
 */
export const SNAPSHOT_FORMAT = 'adult-social-care-dashboard';

/** A snapshot of every release since 2014-15 is under 20 MB; anything above this is something else. */
export const LARGEST_SNAPSHOT_BYTES = 200_000_000;
