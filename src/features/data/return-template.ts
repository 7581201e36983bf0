/** A template of the monthly return as a file to hand over. The writers are fetched only when one is asked for. */
import type { OnsCode } from '../../domain/figures/area.ts';
import type { LocalTopic } from '../../domain/measures/local/local-measure.ts';
import type { PeriodCode } from '../../domain/periods/period.ts';
import type { LocalHoldings } from '../../domain/series/holdings.ts';

export interface TemplateWish {
  readonly area: OnsCode;
  /** Months, both included. */
  readonly from: PeriodCode;
  readonly to: PeriodCode;
  /** Null for all measures. */
  readonly topic: LocalTopic | null;
}

export interface TemplateFile {
  readonly name: string;
  readonly blob: Blob;
}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function returnTemplate(
  { measures, seriesOf }: LocalHoldings,
  { area, from, to, topic }: TemplateWish,
  kind: 'xlsx' | 'csv',
): Promise<TemplateFile> {
  const { templateRows } = await import('../../formats/returns/template-rows.ts');
  const rows = templateRows({
    measures: topic === null ? measures : measures.filter((measure) => measure.topic === topic),
    from,
    to,
    seriesOf: (code) => seriesOf(area, code),
    values: 'blank',
  });
  const months = from === to ? from : `${from}-to-${to}`;
  const name = `monthly-return-${topic === null ? '' : `${topic}-`}${months}.${kind}`;
  if (kind === 'csv') {
    const { writeTemplateCsv } = await import('../../formats/returns/write-template-csv.ts');
    return { name, blob: new Blob([writeTemplateCsv(rows)], { type: 'text/csv;charset=utf-8' }) };
  }
  const { writeTemplateXlsx } = await import('../../formats/returns/write-template-xlsx.ts');
  return { name, blob: new Blob([writeTemplateXlsx(rows)], { type: XLSX }) };
}
