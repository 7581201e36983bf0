/** Hands a composed picture to the reader as a file: SVG as it is, PNG drawn at twice its size for sharp print. */
import { downloadBlob, downloadText } from '../../ui/download/download.ts';
import type { ComposedPicture } from './picture.ts';

export type PictureKind = 'png' | 'svg';

const SHARPNESS = 2;

/** False when the browser cannot draw it. */
export async function savePicture(
  picture: ComposedPicture,
  kind: PictureKind,
  fileName: string,
): Promise<boolean> {
  if (kind === 'svg') {
    downloadText(`${fileName}.svg`, picture.svg, 'image/svg+xml');
    return true;
  }
  const blob = await asPng(picture);
  if (blob) downloadBlob(`${fileName}.png`, blob);
  return blob !== null;
}

async function asPng({ svg, width, height }: ComposedPicture): Promise<Blob | null> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = await loaded(url);
    const canvas = document.createElement('canvas');
    canvas.width = width * SHARPNESS;
    canvas.height = height * SHARPNESS;
    const context = canvas.getContext('2d');
    if (!image || !context) return null;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => {
      canvas.toBlob(resolve, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function loaded(url: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => resolve(null);
    image.src = url;
  });
}
