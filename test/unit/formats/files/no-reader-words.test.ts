import { describe, expect, it } from 'vitest';
import { binaryRefusal, documentRefusal } from '../../../../src/formats/files/no-reader-words.ts';

describe('what is said of a file that no reader takes', () => {
  it('says what it is in everyday words, what to do, and that nothing has changed', () => {
    expect(documentRefusal('report.docx', 'word')).toBe(
      'report.docx is a Word document. Add the CSV file of the publication. Nothing was added, and nothing already held has changed.',
    );
    expect(documentRefusal('ascof.xlsx', 'excel')).toMatch(
      /^ascof.xlsx is an Excel workbook. Open it, save the sheet with the figures as CSV, and add that file./,
    );
    expect(documentRefusal('slides.pptx', 'powerpoint')).toMatch(/^slides.pptx is a PowerPoint presentation/);
  });

  it('goes by the name where a reader only knows that it has an archive', () => {
    expect(binaryRefusal('figures.xlsx', 'zip')).toMatch(/^figures.xlsx is an Excel workbook/);
    expect(binaryRefusal('figures.csv', 'zip')).toMatch(/^figures.csv is an archive/);
    expect(binaryRefusal('figures.xlsx', 'old-office')).toMatch(
      /^figures.xlsx is an Excel workbook that a password protects. Open it, save/,
    );
  });
});
