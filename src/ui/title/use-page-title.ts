/** Names the page for the browser's tab, history and bookmarks, which are otherwise all alike. */
import { useEffect } from 'react';

export function usePageTitle(page: string): void {
  useEffect(() => {
    document.title = `${page} – Adult social care performance`;
  }, [page]);
}
