/** The parts of the list and of the block-booked hours, as pictures of parts are given them. Parts without a series are left out. */
import type { PartSeries } from '../../charts/model/part-series.ts';
import { heldSeries, type LocalPage } from '../local/local-page.ts';
import { BOUGHT, USED, WAITING } from './home-care-codes.ts';

type Holder = Pick<LocalPage, 'holdings' | 'area'>;

/** `source`, `band` or `locality`. */
export function partsOfList(page: Holder, split: string): PartSeries[] {
  return page.holdings.partsOf(WAITING, split).flatMap(({ code, partOf }) => {
    const held = heldSeries(page, code);
    return held && partOf ? [{ name: partOf.name, ...held }] : [];
  });
}

/** All bands or none: a strip without one would be a wrong total. */
export function bandsOfList(page: Holder): PartSeries[] {
  const bands = partsOfList(page, 'band');
  return bands.length === page.holdings.partsOf(WAITING, 'band').length ? bands : [];
}

export function blockParts(page: Holder): PartSeries[] {
  const [bought, used] = [heldSeries(page, BOUGHT), heldSeries(page, USED)];
  return [...(bought ? [{ name: 'Bought', ...bought }] : []), ...(used ? [{ name: 'Used', ...used }] : [])];
}
