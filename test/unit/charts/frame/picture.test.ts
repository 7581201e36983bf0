import { describe, expect, it } from 'vitest';
import { brokenInLines, composePicture } from '../../../../src/charts/frame/picture.ts';

const PICTURE = {
  title: 'Sefton & <others>',
  subtitle: 'Per cent, 2020/21.',
  drawing: '<svg width="960" height="200"><rect width="10" height="10"/></svg>',
  width: 960,
  height: 200,
  credits: ['Source: a file.', 'Licence. Drawn on 5 May 2026.'],
};

describe('a picture to take away', () => {
  it('carries title, drawing, source, licence and date', () => {
    const { svg } = composePicture(PICTURE);
    for (const part of ['Per cent, 2020/21.', PICTURE.drawing, 'Source: a file.', 'Drawn on 5 May 2026.'])
      expect(svg).toContain(part);
  });

  it('needs no style sheet and lets no text become markup', () => {
    const { svg } = composePicture(PICTURE);
    expect(svg).toContain('Sefton &amp; &lt;others&gt;');
    expect(svg).not.toContain('var(');
    expect(svg).not.toContain('class=');
  });

  it('has room for the drawing and all its words', () => {
    const { width, height } = composePicture(PICTURE);
    expect(width).toBe(960 + 48);
    expect(height).toBeGreaterThan(200 + 48);
    const more = composePicture({ ...PICTURE, credits: ['word '.repeat(200).trim()] });
    expect(more.height).toBeGreaterThan(height);
  });
});

describe('lines of a picture', () => {
  it('break at spaces and keep a long word whole', () => {
    expect(brokenInLines('one two three', 7)).toEqual(['one two', 'three']);
    expect(brokenInLines('extraordinarily long', 5)).toEqual(['extraordinarily', 'long']);
  });
});
