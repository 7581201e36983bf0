import { describe, expect, it } from 'vitest';
import { browserPlaces } from '../../.ci/browser-places.mjs';

describe('where a browser is looked for', () => {
  it('is on PATH first and then in the usual folders on Linux, Chrome before Chromium', () => {
    const places = browserPlaces('linux', { PATH: '/opt/tools' });
    expect(places[0]).toBe('/opt/tools/google-chrome');
    expect(places).toContain('/usr/bin/chromium');
    expect(places.indexOf('/usr/bin/google-chrome')).toBeLessThan(places.indexOf('/usr/bin/chromium'));
  });

  it('is the applications of the Mac and those of its reader', () => {
    const places = browserPlaces('darwin', { HOME: '/me' });
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  });

  it('is each programs folder that Windows names', () => {
    const places = browserPlaces('win32', { PROGRAMFILES: 'C:\\Programs' });
    expect(places).toHaveLength(3);
    expect(places.every((place) => place.startsWith('C:\\Programs'))).toBe(true);
  });
});
