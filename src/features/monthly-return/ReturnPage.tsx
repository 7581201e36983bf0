/** The monthly return: one grid in which a month's local figures are typed, checked and saved. */
import { usePageTitle } from '../../ui/title/use-page-title.ts';

export function ReturnPage() {
  usePageTitle('Monthly return');
  return <h1>Monthly return</h1>;
}
