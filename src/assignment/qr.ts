import { encode } from 'uqr';

/** Light squares around a QR code, as its standard asks (ISO/IEC 18004: four). */
const quietZone = 4;

/** A QR code as a drawing: so many squares wide and high, its quiet zone among them, and its dark squares as one path of SVG. */
export interface QrDrawing {
  size: number;
  path: string;
}

/** Draws a text as a QR code with the smallest error correction that leaves room for more, so that its squares are as large as can be. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: quietZone });
  const runs = data.flatMap((row, y) => {
    const found: string[] = [];
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const begin = x;
      while (row[x + 1]) x++;
      found.push(`M${begin} ${y}h${x - begin + 1}v1h-${x - begin + 1}z`);
    }
    return found;
  });
  return { size, path: runs.join('') };
}
