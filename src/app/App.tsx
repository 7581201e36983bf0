/** The whole app over an open store: what is held, the frame, the page, and the notice of a newer version. */
import { HeldProvider } from '../queries/held/HeldProvider.tsx';
import { Pages } from './Pages.tsx';
import { Shell } from './Shell.tsx';
import { StoreProblemScreen } from './StoreProblemScreen.tsx';

export function App() {
  return (
    <HeldProvider waiting={null} onProblem={(problem) => <StoreProblemScreen problem={problem} />}>
      <Shell>
        <Pages />
      </Shell>
    </HeldProvider>
  );
}
