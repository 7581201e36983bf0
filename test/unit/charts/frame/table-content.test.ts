import { describe, expect, it } from 'vitest';
import { tableAsHtml, tableAsText } from '../../../../src/charts/frame/table-content.ts';

const TABLE = {
  caption: 'By year',
  columns: [{ label: 'Year' }, { label: 'Value (%)', numeric: true }],
  rows: [
    ['2020/21', '2.1'],
    ['2019/20', '–'],
  ],
};

describe('a table on the clipboard', () => {
  it('is a heading and tab-separated lines as text', () => {
    expect(tableAsText('2.1% in 2020/21', TABLE)).toBe(
      '2.1% in 2020/21\n\nYear\tValue (%)\n2020/21\t2.1\n2019/20\t–',
    );
  });

  it('keeps a cell on its line whatever is in it', () => {
    expect(tableAsText('x', { ...TABLE, rows: [['a\tb', 'c\nd']] })).toContain('a b\tc d');
  });

  it('is a real table as HTML, and no text of it becomes markup', () => {
    const html = tableAsHtml('A & B <i>', { ...TABLE, rows: [['<b>', '"1"']] });
    expect(html).toContain('<p>A &amp; B &lt;i&gt;</p>');
    expect(html).toContain('<tr><th scope="row">&lt;b&gt;</th><td>&quot;1&quot;</td></tr>');
  });
});
