import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultAt } from '../../../../src/formats/snapshot/json-fault.ts';
import { runs } from '../../../runs.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('where a text stops being JSON', () => {
  it.each([
    ['{"a":}', 5],
    ['[1,2,]', 5],
    ['nonsense', 0],
    ['{"a" 1}', 5],
    ['{} x', 3],
    ['{"a":1,}', 7],
    ['[1}', 2],
    ['{"a":"b\nc"}', 7],
    ['["\\x"]', 2],
    ['01', 1],
    ['{"a":1', 6],
    ['', 0],
  ])('finds the place in %s', (text, at) => {
    expect(jsonFaultAt(text)).toBe(at);
  });

  it('finds none in JSON, and a fault wherever JSON.parse finds one, for any change of one character', () => {
    const changed = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '}', ']', '"', ':', '0', '\\', 'x', '\n'))
      .map(([json, at, character]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + character + json.slice(place + 1);
      });
    fc.assert(
      fc.property(changed, (text) => {
        const at = jsonFaultAt(text);
        expect(at).toBeLessThanOrEqual(text.length);
        if (isJson(text)) expect(at).toBe(text.length);
        else if (at < text.length) expect(isJson(text.slice(0, at + 1))).toBe(false);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('has no stack to run out of', () => {
    expect(jsonFaultAt('['.repeat(500_000))).toBe(500_000);
  });
});
