/**
 * `npm start`: installs what is missing, builds what is stale, and serves the page at one fixed address.
 *
 * Must not fall back to another port: what a reader has kept belongs to the address it was kept at.
 */
import { createServer } from 'node:net';
import { buildIfNeeded } from './build.mjs';
import { prepare } from './prepare.mjs';
import { ROOT, stop } from './project.mjs';

const HOST = '127.0.0.1';
const PORT = 4173;
const ADDRESS = `http://${HOST}:${PORT}/`;

await prepare();
if (await isPortBusy()) {
  if (await isOurs()) {
    console.log(`The dashboard is already running at ${ADDRESS}`);
    process.exit(0);
  }
  stop(
    `Another program is using ${HOST}:${PORT}. Close it and run npm start again. The dashboard never moves to ` +
      'another port, because what you keep in it belongs to this address.',
  );
}
await buildIfNeeded();

const { preview } = await import('vite');
await preview({ root: ROOT, logLevel: 'warn', preview: { host: HOST, port: PORT, strictPort: true } });
console.log(`\nThe dashboard is at ${ADDRESS}\nPress Ctrl+C to stop it.`);

function isPortBusy() {
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', () => answer(true));
    probe.listen(PORT, HOST, () => probe.close(() => answer(false)));
  });
}

async function isOurs() {
  try {
    const page = await fetch(ADDRESS, { signal: AbortSignal.timeout(3_000) });
    return (await page.text()).includes('<title>Adult social care performance</title>');
  } catch {
    return false;
  }
}
