import { describe, expect, it } from 'vitest';
import { rankedModel } from '../../../../src/charts/model/ranked-model.ts';
import {
  rankedSubtitle,
  rankedTitle,
  withoutFigureSentence,
} from '../../../../src/charts/model/ranked-words.ts';
import { measureOf } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import type { Comparator } from '../../../../src/domain/quartiles/comparator.ts';
import { type Position, positionOf } from '../../../../src/domain/quartiles/position.ts';
import { drawHoldings } from '../../holdings-drawn-as-text.ts';

const DRAWING = `
  Sefton      2.1
  Hartlepool  8.0
  Darlington  7.0
  Stockport   0.0
  Wirral      5.0
  Torbay      5.0
  Calderdale  4.0
  Sunderland  3.0
  Leeds       [c]
  Bradford    [c]
  York        [x]
  North West  4.4
  England     5.1
`;

const ENGLAND: Comparator = { kind: 'england' };

function ranked(code: string, comparator: Comparator = ENGLAND) {
  const holdings = drawHoldings(['2020-21', code, DRAWING]);
  const measure = measureOf({ framework: 'ascof-2014', code });
  if (!measure) throw new Error('no such measure');
  const from = { council: 'E08000014', comparator, without: [] };
  const position = positionOf(holdings, measure, '2020-21', from);
  return { position, model: modelOf(position, comparator) };
}

function modelOf(position: Position, comparator: Comparator) {
  const model = rankedModel(position, { council: 'E08000014', comparator, without: [] });
  if (!model) throw new Error('nothing to rank');
  return model;
}

describe('ranked model', () => {
  it('puts better to the right, ties by name, and gives everyone a rank and a quartile', () => {
    const { model } = ranked('1E');
    expect(model.councils.map(({ name, rank, quartile }) => [name, rank, quartile])).toEqual([
      ['Stockport', 8, 4],
      ['Sefton', 7, 4],
      ['Sunderland', 6, 3],
      ['Calderdale', 5, 3],
      ['Torbay', 3, 2],
      ['Wirral', 3, 2],
      ['Darlington', 2, 1],
      ['Hartlepool', 1, 1],
    ]);
  });

  it('turns round where lower is better', () => {
    const { model } = ranked('2A2');
    expect(model.councils.map(({ name }) => name).slice(0, 2)).toEqual(['Hartlepool', 'Darlington']);
    expect(model.councils.at(-1)).toMatchObject({ name: 'Stockport', rank: 1, quartile: 1 });
  });

  it('begins at zero and keeps a council at zero as a figure', () => {
    const { model } = ranked('1E');
    expect(model.axis.from).toBe(0);
    expect(model.councils[0]?.value).toBe(0);
  });

  it('draws scores as dots on an axis that begins where they are, and says so', () => {
    const scores = DRAWING.replace(/\d\.\d/g, (value) => String(15 + Number(value) / 2));
    const holdings = drawHoldings(['2020-21', '1A', scores]);
    const measure = measureOf({ framework: 'ascof-2014', code: '1A' });
    if (!measure) throw new Error('no such measure');
    const from = { council: 'E08000014', comparator: ENGLAND, without: [] };
    const position = positionOf(holdings, measure, '2020-21', from);
    const model = modelOf(position, ENGLAND);
    expect(model.mark).toBe('dot');
    expect(model.axis.from).toBe(15);
    expect(rankedSubtitle(model, position, ENGLAND)).toContain('The scale begins at 15, not at zero.');
  });

  it('marks the council itself and no other', () => {
    const { model } = ranked('1E');
    expect(model.councils.filter(({ own }) => own).map(({ name }) => name)).toEqual(['Sefton']);
  });

  it('names the councils without a figure with their reasons', () => {
    const { model } = ranked('1E');
    expect(withoutFigureSentence(model)).toBe(
      'No figure for Leeds and Bradford: suppressed to protect people’s identities ([c]). No figure for York: not available ([x]).',
    );
  });

  it('shows only those compared with', () => {
    const { model, position } = ranked('1E', { kind: 'region', region: 'E12000002' });
    expect(model.councils.map(({ name }) => name)).toEqual(['Stockport', 'Sefton', 'Wirral']);
    expect(rankedTitle(position, 'Sefton')).toBe('Sefton is 2 of 3');
  });

  it('says rank and threshold, and which way is better', () => {
    const { model, position } = ranked('1E');
    expect(rankedTitle(position, 'Sefton')).toBe('Sefton is 7 of 8; the best quartile begins at 5.5%');
    expect(rankedSubtitle(model, position, ENGLAND)).toBe(
      'Learning disability: in paid work. Per cent, England’s councils, 2020/21. Best first.',
    );
  });
});
