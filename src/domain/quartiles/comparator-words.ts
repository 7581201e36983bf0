/** How a comparison is named in sentences and controls. */
import { regionName } from '../areas/councils.ts';
import type { Comparator } from './comparator.ts';

/** "England’s councils", "the councils of the North West", "Sefton’s neighbours". */
export function comparatorInWords(comparator: Comparator): string {
  switch (comparator.kind) {
    case 'england':
      return 'England’s councils';
    case 'region':
      return `the councils of ${regionInSentence(regionName(comparator.region))}`;
    case 'group':
      return comparator.group.name;
  }
}

/** "England", "North West", "Sefton’s neighbours": as a label. */
export function comparatorLabel(comparator: Comparator): string {
  switch (comparator.kind) {
    case 'england':
      return 'England';
    case 'region':
      return regionName(comparator.region);
    case 'group':
      return comparator.group.name;
  }
}

/** London and Yorkshire and The Humber take no article; the points of the compass and the East of England do. */
function regionInSentence(name: string): string {
  return name === 'London' || name.startsWith('Yorkshire') ? name : `the ${name}`;
}
