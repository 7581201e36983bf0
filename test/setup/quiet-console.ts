/**
 * Fails a test that writes to console.error or console.warn: a warning nobody reads is a fault nobody mends.
 *
 * Must not swallow anything: the message is the failure.
 */
import { afterEach, beforeEach } from 'vitest';

const said: string[] = [];

function keep(level: 'error' | 'warn') {
  return (...words: unknown[]) => {
    said.push(`console.${level}: ${words.map(String).join(' ')}`);
  };
}

beforeEach(() => {
  said.length = 0;
  console.error = keep('error');
  console.warn = keep('warn');
});

afterEach(() => {
  const heard = said.splice(0);
  if (heard.length > 0) throw new Error(`A test must be quiet, but this was written:\n${heard.join('\n')}`);
});
