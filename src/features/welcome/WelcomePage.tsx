/**
 * The first visit: three doors. See the example, open a snapshot a colleague saved, or start for one's own council.
 * Every address of the dashboard works without passing here.
 */

import { useState } from 'react';
import { SEFTON } from '../../domain/figures/area.ts';
import { PUBLISHED_AT, yearsPublished } from '../../domain/releases/published-at.ts';
import { fileProblemSentence } from '../../queries/files/file-problem-sentence.ts';
import { useFiles, useFilesBusy, useFilesState } from '../../queries/files/use-files.ts';
import { useHeld } from '../../queries/held/held-context.ts';
import { usePutSettings } from '../../queries/writes.ts';
import { storeProblemSentence } from '../../storage/store-problem-sentence.ts';
import { formatAddress } from '../../ui/address/address.ts';
import { goTo } from '../../ui/address/use-address.ts';
import { Button, buttonClass } from '../../ui/controls/Button.tsx';
import { SelectField } from '../../ui/controls/SelectField.tsx';
import { usePageTitle } from '../../ui/title/use-page-title.ts';
import { COUNCIL_CHOICES } from '../standpoint/council-choices.ts';
import styles from './welcome.module.css';

export function WelcomePage() {
  usePageTitle('Welcome');
  return (
    <div className={styles.page}>
      <h1>How does adult social care here compare?</h1>
      <p className={styles.lead}>
        For every measure of the Adult Social Care Outcomes Framework: which quartile a council is in, how
        that changed, and how many people stand between it and the best quartile. It works without a
        connection, and nothing leaves this computer.
      </p>
      <div className={styles.doors}>
        <ExampleDoor />
        <SnapshotDoor />
        <CouncilDoor />
      </div>
    </div>
  );
}

function ExampleDoor() {
  const files = useFiles();
  const busy = useFilesBusy();
  const outcome = useFilesState((state) => state.outcome);
  const failure = outcome?.kind === 'failed' ? outcome.problem : null;
  return (
    <section className={styles.door} aria-labelledby="door-example">
      <h2 id="door-example">See the Sefton example</h2>
      <p>
        Sefton’s published figures since 2014/15, with the North West and England, what two of its reports
        say, and invented monthly figures marked illustrative. It can be cleared at any time and leaves
        nothing behind.
      </p>
      <p>
        <Button
          look="primary"
          disabled={busy}
          onClick={async () => {
            const url = new URL('./example.json', document.baseURI).href;
            // The briefing takes this page's place at the same address; the focus goes along.
            if (await files.addExample(url)) document.getElementById('main')?.focus();
          }}
        >
          See the example
        </Button>
      </p>
      {failure && (
        <p role="alert" className={styles.problem}>
          {fileProblemSentence(failure)}
        </p>
      )}
    </section>
  );
}

function SnapshotDoor() {
  return (
    <section className={styles.door} aria-labelledby="door-snapshot">
      <h2 id="door-snapshot">Open a snapshot</h2>
      <p>
        A colleague may have sent you one file that ends in .json. It holds everything they see. You look at a
        preview before it is opened.
      </p>
      <p>
        <a className={buttonClass()} href={formatAddress('/data')}>
          Open a snapshot
        </a>
      </p>
    </section>
  );
}

function CouncilDoor() {
  const { settings } = useHeld();
  const put = usePutSettings();
  const [council, setCouncil] = useState(settings.council ?? SEFTON);
  return (
    <section className={styles.door} aria-labelledby="door-council">
      <h2 id="door-council">Start for my council</h2>
      <p>Choose a council, then add the official files. They are published by:</p>
      <ul className={styles.publications}>
        {PUBLISHED_AT.map((place) => (
          <li key={place.address}>
            <a href={place.address} target="_blank" rel="noreferrer">
              {place.publisher}
            </a>
            , {yearsPublished(place, settings.houseStyle)}
          </li>
        ))}
      </ul>
      <p className={styles.quiet}>The links need a connection and open in a new tab.</p>
      <SelectField label="Your council" value={council} choices={COUNCIL_CHOICES} onChoose={setCouncil} />
      <p>
        <Button onClick={() => put.mutate({ council }, { onSuccess: () => goTo('/data') })}>
          Start for this council
        </Button>
      </p>
      {put.error && (
        <p role="alert" className={styles.problem}>
          {storeProblemSentence(put.error.problem)}
        </p>
      )}
    </section>
  );
}
