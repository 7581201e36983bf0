import { describe, expect, it } from 'vitest';
import { csvKindOf } from '../../../../src/formats/files/csv-kind.ts';
import { financeReturn } from '../../queries/files/drawn-finance-return.ts';
import { LAYOUTS } from '../official/drawn-file.ts';

const kindOf = (text: string) => csvKindOf(new TextEncoder().encode(text));

describe('what a table of text holds', () => {
  it('is a finance return by its codes, however its header is broken over lines', () => {
    expect(kindOf(financeReturn({ Sefton: 1 }))).toBe('finance');
    expect(kindOf('"E-\ncode","ONS\nArea\nCode","Local authority"\nE4304,E08000014,Sefton\n')).toBe(
      'finance',
    );
    expect(kindOf('financial_year,source,ecode,ons_code,name,net_current_expenditure\n')).toBe('finance');
    expect(kindOf('"Title with a ""quote"" and\na break"\nE-code;ONS Code;Name\n')).toBe('finance');
  });

  it('is an official file in each of its layouts, and where nothing tells', () => {
    for (const text of Object.values(LAYOUTS)) expect(kindOf(text)).toBe('official');
    expect(kindOf('a,b\n1,2\n')).toBe('official');
    expect(kindOf('"never closed\nE-code,ONS Code')).toBe('finance');
  });
});
