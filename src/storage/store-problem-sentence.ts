/**
 * What a store problem says to its reader: what happened, what was not changed, what to do. One switch, no other home.
 */
import { assertNever } from '../lib/assert.ts';
import type { StoreProblem } from './store-problem.ts';

export function storeProblemSentence(problem: StoreProblem): string {
  switch (problem.kind) {
    case 'newer-data':
      return 'The figures kept on this computer were written by a newer version of this dashboard. Nothing was changed. Reload the page, with a connection if you can, to get the newer version.';
    case 'blocked':
      return 'The dashboard is open in another tab that still runs an older version. Nothing was changed. Close the other tabs of the dashboard and this one will carry on.';
    case 'unavailable':
      return 'This browser does not let the dashboard keep figures on this computer, which private windows and some settings forbid. Nothing was kept. Open the dashboard in an ordinary window, or ask for site data to be allowed for this address.';
    case 'full-disk':
      return 'There is no room left to keep this. Nothing was changed and everything held before is still there. Free some space on this computer, or remove backups and releases you no longer need on the Data page, and try again.';
    case 'closed':
      return 'The dashboard was updated in another tab, so this one has stopped reading and writing. Nothing was changed. Reload this page to carry on.';
    case 'changed-elsewhere':
      return 'Another tab of the dashboard changed the figures in the meantime, so nothing was changed here. Look at the preview again and repeat what you did.';
    case 'damaged':
      return `The browser could not read the figures it keeps for the dashboard (${problem.detail}). Nothing was changed. Close the browser and open it again; if this stays, clear this site’s data in the browser’s settings and open your last snapshot.`;
    case 'unknown':
      return `The browser refused to read or keep the figures and did not say why (${problem.detail}). Nothing was changed. Reload the page and try again.`;
    default:
      return assertNever(problem);
  }
}
