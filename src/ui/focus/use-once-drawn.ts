/**
 * Does something once what was changed with it is drawn: to put the focus on what is only now there. A timer would race
 * the drawing, and lose on a busy machine.
 */
import { useCallback, useEffect, useState } from 'react';

/** What it is given runs after the drawing that the changes made beside it lead to. */
export function useOnceDrawn(): (run: () => void) => void {
  const [asked, setAsked] = useState<{ readonly run: () => void } | null>(null);
  useEffect(() => asked?.run(), [asked]);
  return useCallback((run) => setAsked({ run }), []);
}
