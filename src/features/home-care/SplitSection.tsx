/** A total by its parts, each small on one scale: the list by source and by locality, block hours bought and used. */
import type { ReactNode } from 'react';
import type { PartSeries } from '../../charts/model/part-series.ts';
import { partsOverTimeModel } from '../../charts/model/parts-over-time-model.ts';
import { PartsOverTime } from '../../charts/parts/PartsOverTime.tsx';
import type { LocalPage } from '../local/local-page.ts';
import { PartsFrame } from '../local/PartsFrame.tsx';

interface Props {
  readonly page: LocalPage;
  readonly parts: readonly PartSeries[];
  readonly last: number | undefined;
  readonly section: string;
  readonly title: string;
  readonly subtitle: string;
  readonly panel: string;
  readonly about: string;
  readonly children?: ReactNode;
}

export function SplitSection({ page, parts, last, title, children, ...words }: Props) {
  const { houseStyle } = page;
  const model = partsOverTimeModel(last === undefined ? { parts, houseStyle } : { parts, houseStyle, last });
  if (!model) return null;
  return (
    <PartsFrame
      page={page}
      parts={parts}
      title={title}
      drawing={<PartsOverTime model={model} label={title} />}
      {...words}
    >
      {children}
    </PartsFrame>
  );
}
