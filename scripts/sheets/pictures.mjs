// Contact sheets: pictures beside each other on one, and what of them differs from another.
import { createHash } from 'node:crypto';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** @typedef {{ x: number, y: number, width: number, height: number }} Box */
/** @typedef {{ data: Buffer, width: number, height: number }} Raw pixels, four bytes each */

const GAP = 1;
const WIDEST = 1960;
/** WebP holds no more than 16,383 pixels; what is left over is room for columns that do not end together. */
const TALLEST = 12_000;

/** Cuts boxes out of a picture. @returns {Promise<Raw[]>} */
export async function cut(picture, boxes) {
  const { data, info } = await sharp(picture, { limitInputPixels: false })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return boxes.map(({ x, y, width, height }) => {
    const piece = Buffer.alloc(width * height * 4);
    for (let row = 0; row < height; row++) {
      const start = ((y + row) * info.width + x) * 4;
      data.copy(piece, row * width * 4, start, start + width * 4);
    }
    return { data: piece, width, height };
  });
}

/** What a picture is known by: the same for the same pixels. */
export const hashOf = ({ data, width, height }) =>
  createHash('sha256').update(`${width}x${height}`).update(data).digest('hex').slice(0, 16);

/** Where pictures go on a sheet: in columns, each into the shortest. @returns {{ boxes: Box[], width: number, height: number }} */
export function layOut(sizes) {
  const widest = Math.max(...sizes.map(({ width }) => width));
  const all = sizes.reduce((sum, { height }) => sum + height + GAP, 0);
  const wanted = Math.max(Math.floor(WIDEST / (widest + GAP)), Math.ceil(all / TALLEST), 1);
  const columns = Array(Math.min(sizes.length, wanted)).fill(0);
  const boxes = sizes.map(({ width, height }) => {
    const column = columns.indexOf(Math.min(...columns));
    const box = { x: column * (widest + GAP), y: columns[column], width, height };
    columns[column] += height + GAP;
    return box;
  });
  return { boxes, width: columns.length * (widest + GAP) - GAP, height: Math.max(...columns) - GAP };
}

/**
 * Lays pictures on a sheet. WebP without loss: a text on paper is small in it.
 * @param {number} [effort] from 0, quick and large, to 6
 * @returns {Promise<Buffer>}
 */
export function drawSheet(pictures, { boxes, width, height }, effort = 0) {
  return sharp({ create: { width, height, channels: 3, background: '#888' }, limitInputPixels: false })
    .composite(
      pictures.map(({ data, width: w, height: h }, i) => ({
        input: data,
        raw: { width: w, height: h, channels: 4 },
        left: boxes[i].x,
        top: boxes[i].y,
      })),
    )
    .webp({ lossless: true, effort })
    .toBuffer();
}

/** A line at half a pixel is now and then drawn a shade lighter or darker, on the same machine. Nobody can see this much. */
const UNSEEN = 0.03;

/** How many pixels of two pictures differ, and the difference drawn; all of them where their sizes do. */
export function compare(before, after) {
  const { width, height } = after;
  if (before.width !== width || before.height !== height) return { differ: width * height, drawn: null };
  if (before.data.equals(after.data)) return { differ: 0, drawn: null };
  const data = Buffer.alloc(width * height * 4);
  const differ = pixelmatch(before.data, after.data, data, width, height, { threshold: UNSEEN, includeAA: true });
  return { differ, drawn: { data, width, height } };
}

/** The approved picture, the one made now and what differs, beside each other. @returns {Promise<Buffer>} a PNG */
export async function drawDifference(before, after, drawn) {
  const all = [before, after, ...(drawn ? [drawn] : [])];
  const width = all.reduce((sum, one) => sum + one.width + GAP, -GAP);
  const height = Math.max(...all.map((one) => one.height));
  let left = 0;
  const parts = all.map(({ data, width: w, height: h }) => {
    const part = { input: data, raw: { width: w, height: h, channels: 4 }, left, top: 0 };
    left += w + GAP;
    return part;
  });
  return sharp({ create: { width, height, channels: 3, background: '#888' } })
    .composite(parts)
    .png()
    .toBuffer();
}

/** One picture, to be opened by whoever wants to see it. @returns {Promise<Buffer>} */
export const toPNG = ({ data, width, height }) =>
  sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
