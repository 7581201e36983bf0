/**
 * Puts the Content-Security-Policy into the built page.
 *
 * Must not act on the development server: its hot reloading needs an inline script, which the policy blocks.
 */
import type { Plugin } from 'vite';

/**
 * Everything comes from the page's own origin. `blob:` pictures are the charts a reader copies or saves;
 * they are made on the page and never fetched.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A plugin that adds `<meta http-equiv="Content-Security-Policy">` first in the head of the built page. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}
