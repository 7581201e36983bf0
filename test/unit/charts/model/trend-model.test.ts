import { describe, expect, it } from 'vitest';
import { type TrendModel, trendModel } from '../../../../src/charts/model/trend-model.ts';
import { trendSubtitle, trendTitle } from '../../../../src/charts/model/trend-words.ts';
import type { FinancialYear } from '../../../../src/domain/figures/financial-year.ts';
import { measureOf } from '../../../../src/domain/measures/catalogue/catalogue.ts';
import type { FrameworkId } from '../../../../src/domain/measures/framework.ts';
import { readerView } from '../../../../src/domain/standpoint/reader-view.ts';
import { type MeasureStory, measureStory } from '../../../../src/features/measure/measure-story.ts';
import { type DrawnTable, drawHoldings } from '../../holdings-drawn-as-text.ts';

const NAMES = { council: 'Sefton', region: 'North West' };

/** Eight councils that give the cuts 4.5 to 7.5 wherever Sefton is; a year without Sefton is left to the caller. */
function year(when: FinancialYear, code: string, sefton: string, margin = ''): DrawnTable {
  return [
    when,
    code,
    `
    Sefton      ${sefton}  ${margin}
    Hartlepool  2.0
    Darlington  3.0
    Stockport   4.0
    Wirral      5.0
    Torbay      6.0
    Calderdale  7.0
    Sunderland  8.0
    Leeds       9.0
    North West  4.9
    England     5.1
    `,
  ];
}

function story(framework: FrameworkId, code: string, shown: FinancialYear, ...tables: DrawnTable[]) {
  const holdings = drawHoldings(...tables);
  const view = readerView({ council: 'E08000014' }, { holdings, settings: {}, groups: [] });
  const measure = measureOf({ framework, code });
  if (!measure) throw new Error(`no measure ${code}`);
  return measureStory(holdings, measure, shown, view);
}

function modelOf({ history, position }: MeasureStory): TrendModel {
  const model = trendModel(history, position.measure, NAMES);
  if (!model) throw new Error('nothing to draw');
  return model;
}

const title = (told: MeasureStory): string =>
  trendTitle(told.position, told.history, told.movement, NAMES.council);

describe('trend model', () => {
  it('joins consecutive years and leaves a gap where a year has no figure', () => {
    const told = story(
      'ascof-2014',
      '1E',
      '2018-19',
      year('2015-16', '1E', '2.1'),
      year('2016-17', '1E', '2.2'),
      year('2017-18', '1E', '[c]'),
      year('2018-19', '1E', '2.4'),
    );
    const [council, england] = modelOf(told).series;
    expect(council?.stretches).toEqual([
      { from: 2015, to: 2016 },
      { from: 2018, to: 2018 },
    ]);
    expect(england?.stretches).toEqual([{ from: 2015, to: 2018 }]);
  });

  it('never draws a line across a break in definition, for anyone', () => {
    const told = story(
      'ascof-2024',
      '2A',
      '2024-25',
      year('2022-23', '2D', '5.5'),
      year('2023-24', '2A', '5.6'),
      year('2024-25', '2A', '6.5'),
    );
    const model = modelOf(told);
    for (const series of model.series) {
      expect(series.stretches).toEqual([
        { from: 2022, to: 2023 },
        { from: 2024, to: 2024 },
      ]);
    }
    expect(model.breaks.map(({ at, kind }) => [at, kind])).toEqual([
      [2022.5, 'framework'],
      [2023.5, 'definition'],
    ]);
  });

  it('draws no line between years of the carers’ survey', () => {
    const told = story(
      'ascof-2014',
      '1D',
      '2018-19',
      year('2016-17', '1D', '6.8', '±0.2'),
      year('2018-19', '1D', '7.2', '±0.2'),
    );
    expect(modelOf(told).series[0]?.stretches).toHaveLength(2);
  });

  it('keeps a figure published again apart from the one it repeats, and marks it', () => {
    const told = story(
      'ascof-2024',
      '1C',
      '2024-25',
      year('2023-24', '1C', '6.9'),
      year('2024-25', '1C', '6.9'),
    );
    const model = modelOf(told);
    expect(model.series[0]?.stretches).toHaveLength(2);
    expect(model.points.map(({ carried }) => carried)).toEqual([false, true]);
    expect(title(told)).toBe('6.9 in 2023/24, published again for 2024/25');
  });

  it('ends each line at its last figure', () => {
    const told = story(
      'ascof-2014',
      '1E',
      '2016-17',
      year('2015-16', '1E', '2.1'),
      year('2016-17', '1E', '[c]'),
    );
    expect(modelOf(told).series.map(({ line, end }) => [line, end.at, end.value])).toEqual([
      ['council', 2015, 2.1],
      ['england', 2016, 5.1],
      ['region', 2016, 4.9],
      ['threshold', 2016, 7.25],
    ]);
  });

  it('leaves room for the margins of error', () => {
    const told = story('ascof-2014', '1A', '2018-19', year('2018-19', '1A', '19.0', '±1.6'));
    const model = modelOf(told);
    expect(model.margins).toBe(true);
    expect(model.axis.to).toBeGreaterThanOrEqual(20.6);
  });

  it('has nothing to draw where no year has a figure', () => {
    const told = story('ascof-2014', '1E', '2018-19', ['2018-19', '1A', 'Sefton  19.0']);
    expect(trendModel(told.history, told.position.measure, NAMES)).toBeNull();
  });
});

describe('trend title', () => {
  const five = ['2016-17', '2017-18', '2018-19', '2019-20', '2020-21'] as const;

  it('counts the years running in one quartile', () => {
    const told = story('ascof-2014', '1E', '2020-21', ...five.map((when) => year(when, '1E', '2.1')));
    expect(title(told)).toBe('2.1% in 2020/21: in the bottom quartile five years running');
  });

  it('stops counting at a year in another quartile or without a figure', () => {
    const told = story(
      'ascof-2014',
      '1E',
      '2020-21',
      year('2017-18', '1E', '2.1'),
      year('2018-19', '1E', '[c]'),
      year('2019-20', '1E', '2.1'),
      year('2020-21', '1E', '2.1'),
    );
    expect(title(told)).toBe('2.1% in 2020/21: in the bottom quartile two years running');
  });

  it('says which quartile it came from', () => {
    const told = story(
      'ascof-2014',
      '1E',
      '2020-21',
      year('2019-20', '1E', '8.5'),
      year('2020-21', '1E', '2.1'),
    );
    expect(title(told)).toBe('2.1% in 2020/21: in the bottom quartile, from best in 2019/20');
  });

  it('says when there is no figure', () => {
    const told = story(
      'ascof-2014',
      '1E',
      '2020-21',
      year('2019-20', '1E', '8.5'),
      year('2020-21', '1E', '[x]'),
    );
    expect(title(told)).toBe('No figure for Sefton in 2020/21');
  });

  it('claims no quartile where there are too few councils', () => {
    const told = story('ascof-2014', '1E', '2020-21', ['2020-21', '1E', 'Sefton  2.1\nLeeds  3.0']);
    expect(title(told)).toBe('2.1% in 2020/21');
  });
});

describe('trend subtitle', () => {
  it('names the unit, the areas and the years, and an axis that does not begin at zero', () => {
    const told = story(
      'ascof-2014',
      '1A',
      '2018-19',
      year('2017-18', '1A', '19.2'),
      year('2018-19', '1A', '19.0'),
    );
    const text = trendSubtitle(modelOf(told), told.position);
    expect(text).toContain('Score out of 24, Sefton, England and North West, 2017/18 to 2018/19.');
  });

  it('says nothing of the axis where it begins at zero', () => {
    const told = story('ascof-2014', '1E', '2020-21', year('2020-21', '1E', '2.1'));
    expect(trendSubtitle(modelOf(told), told.position)).not.toContain('zero');
  });
});
