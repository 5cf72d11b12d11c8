import sharp from 'sharp';
import { expect, test } from 'vitest';
import { overhang } from '../testing.ts';
import { drawTown, layOutTown } from './draw-town.ts';

test.each(['Ö', 'Wesselheim', 'Hellschen-Heringsand-Unterschaar am langen Deich über dem Fluss', '<&>'])(
  'the sheet of %s keeps to its edges and is well-formed',
  async (town) => {
    const poster = { town, claim: 'Was in der Stadt los ist' };
    const { boxes } = layOutTown(poster);
    expect(boxes.length).toBeGreaterThan(1);
    for (const box of boxes) {
      expect(overhang(box, 1200, 630), box.text).toBe(0);
      for (const [, y] of box.corners) expect(y, `${box.text} above the tiles`).toBeLessThan(630 - 56 - 300);
    }
    expect(await sharp(Buffer.from(drawTown(poster))).metadata()).toMatchObject({ width: 1200, height: 630 });
  },
);
