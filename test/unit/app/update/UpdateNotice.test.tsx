import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { UpdateNotice } from '../../../../src/app/update/UpdateNotice.tsx';
import { createUpdateWatch, type VersionStatus } from '../../../../src/app/update/update-watch.ts';
import { goTo } from '../../../../src/ui/address/use-address.ts';
import { holdUnsavedWork } from '../../../../src/ui/unsaved/unsaved-work.ts';

function show() {
  const watch = createUpdateWatch();
  const reloads: string[] = [];
  render(<UpdateNotice watch={watch} />);
  const tell = (status: VersionStatus) => act(() => watch.tell(status, () => reloads.push(status)));
  return { tell, reloads };
}

describe('the version notice', () => {
  it('says nothing while the page is current', () => {
    show();
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('says once that every page works offline, and goes when closed', async () => {
    const { tell } = show();
    tell('offline-ready');
    expect(screen.getByText(/^Ready to work offline/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('goes with the page it was read on, and not for a choice made on that page', async () => {
    window.location.hash = '#/quartiles?year=2018-19';
    const { tell } = show();
    tell('offline-ready');
    act(() => goTo('/quartiles', { year: '2020-21' }, 'replace'));
    expect(screen.getByText(/^Ready to work offline/)).toBeTruthy();
    act(() => goTo('/budget', {}, 'replace'));
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('reloads into a new version only when told to', async () => {
    const { tell, reloads } = show();
    tell('waiting');
    expect(screen.getByText('A new version is ready. Reload to use it.')).toBeTruthy();
    expect(reloads).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Reload now' }));
    expect(reloads).toEqual(['waiting']);
  });

  it('stays away once the reader has said Later', async () => {
    const { tell, reloads } = show();
    tell('waiting');
    await userEvent.click(screen.getByRole('button', { name: 'Later' }));
    expect(screen.queryByRole('region')).toBeNull();
    expect(reloads).toEqual([]);
  });

  it('says what would be lost, and asks again, while work is unsaved', async () => {
    const { tell, reloads } = show();
    tell('waiting');
    let release = () => {};
    act(() => {
      release = holdUnsavedWork('the preview of ascof-2018-19.csv');
    });
    await userEvent.click(screen.getByRole('button', { name: 'Reload now' }));
    expect(reloads).toEqual([]);
    expect(
      screen.getByText('Not saved yet: the preview of ascof-2018-19.csv. Reloading now loses it.'),
    ).toBeTruthy();
    act(() => release());
    await userEvent.click(screen.getByRole('button', { name: 'Reload now' }));
    expect(reloads).toEqual(['waiting']);
  });

  it('offers a reload where another tab has taken the new version', () => {
    const { tell } = show();
    tell('superseded');
    expect(screen.getByText(/^Another tab has changed to a new version/)).toBeTruthy();
  });
});
