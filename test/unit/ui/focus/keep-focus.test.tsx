import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '../../../../src/ui/focus/keep-focus.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 20));
const at = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`There is no #${id}.`);
  return element;
};
const focused = () => document.activeElement?.id;

let stop = () => {};

beforeEach(() => {
  document.body.innerHTML = `
    <button id="skip">Skip</button>
    <main id="main" tabindex="-1">
      <section id="list"><p id="row"><a id="look" href="#x">Look</a> <button id="use">Use</button></p></section>
      <section id="form"><button id="save">Save</button></section>
    </main>
    <aside id="notice"><button id="close">Close</button></aside>`;
  stop = keepFocus(document);
});

afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

describe('keepFocus', () => {
  it('moves the focus to what is left beside an element taken away', async () => {
    at('use').focus();
    at('use').remove();
    await later();
    expect(focused()).toBe('look');
  });

  it('looks further out when nothing is left beside it', async () => {
    at('use').focus();
    at('row').remove();
    await later();
    expect(focused()).toBe('save');
  });

  it('goes to the page when what was taken away stood outside it', async () => {
    at('close').focus();
    at('notice').remove();
    await later();
    expect(focused()).toBe('main');
  });

  it('comes back to a button that was off for a moment', async () => {
    const save = at('save') as HTMLButtonElement;
    save.focus();
    save.disabled = true;
    save.blur();
    await later();
    save.disabled = false;
    await later();
    expect(focused()).toBe('save');
  });

  it('leaves the focus where a page put it', async () => {
    at('use').focus();
    at('use').remove();
    at('save').focus();
    await later();
    expect(focused()).toBe('save');
  });

  it('gives no focus back to a reader who left it', async () => {
    at('use').focus();
    at('use').blur();
    await later();
    at('use').remove();
    await later();
    expect(document.activeElement).toBe(document.body);
  });
});
