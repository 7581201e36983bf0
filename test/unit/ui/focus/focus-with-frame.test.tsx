/** The focus goes to what has just appeared, unless the reader has gone on in the meantime. */
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { focusWithFrame } from '../../../../src/ui/focus/focus-with-frame.ts';

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

beforeEach(() => {
  document.body.innerHTML = '<button id="here">Here</button><section id="news" tabindex="-1">News</section>';
  byId('here').focus();
});
afterEach(() => document.body.replaceChildren());

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`Nothing is called ${id}.`);
  return found;
}

test('what appeared has the focus with the next frame', async () => {
  focusWithFrame(() => byId('news'));
  expect(document.activeElement).toBe(byId('here'));
  await frame();
  expect(document.activeElement).toBe(byId('news'));
});

test.each([
  ['presses a key', () => fireEvent.keyDown(byId('here'), { key: 'Tab' })],
  ['points at something', () => fireEvent.pointerDown(byId('here'))],
])('a reader who %s before then keeps their place', async (_what, acts) => {
  focusWithFrame(() => byId('news'));
  acts();
  await frame();
  expect(document.activeElement).toBe(byId('here'));
});

test('what they do afterwards changes nothing, and what has gone again takes no focus', async () => {
  const letBe = focusWithFrame(() => byId('news'));
  letBe();
  await frame();
  expect(document.activeElement).toBe(byId('here'));
  focusWithFrame(() => null);
  await frame();
  expect(document.activeElement).toBe(byId('here'));
});
