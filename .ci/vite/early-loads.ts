/**
 * Tells the browser early, in the built page, what the first screen will want: the script that takes the first look at
 * the store runs as soon as it is there, beside the loading of the others, and the typeface is fetched before a style
 * asks for it, so that nothing is laid out twice.
 *
 * Must not add anything that the first screen does not use.
 */
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** A plugin for the build. `script` is the name of an input of its own; it must not wait for another script. */
export function earlyLoads({ script }: { script: string }): Plugin {
  return {
    name: 'early-loads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => Object.values(bundle ?? {}).flatMap((file) => tagFor(file, script)),
    },
  };
}

function tagFor(file: Rolldown.OutputAsset | Rolldown.OutputChunk, script: string): HtmlTagDescriptor[] {
  const address = `./${file.fileName}`;
  if (file.type === 'chunk' && file.isEntry && file.name === script) {
    return [
      {
        tag: 'script',
        attrs: { type: 'module', async: true, crossorigin: true, src: address },
        injectTo: 'head',
      },
    ];
  }
  if (file.fileName.endsWith('.woff2')) {
    const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true, href: address };
    return [{ tag: 'link', attrs, injectTo: 'head' }];
  }
  return [];
}
