// A picture can be compared only with one that the same engine made with the same fonts.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

// What test/visual/page.css names, in both weights.
const FACES = ['Noto Serif', 'Noto Serif:bold', 'Noto Naskh Arabic', 'Noto Naskh Arabic:bold', 'Noto Sans'];

/** A hash over the font files that the pictures are drawn with; `null` where that cannot be found out. */
export function fontsHere() {
  const hash = createHash('sha256');
  try {
    for (const face of FACES) {
      const [family, file] = execFileSync('fc-match', ['-f', '%{family}\n%{file}', face], { encoding: 'utf8' }).split(
        '\n',
      );
      if (!family.includes(face.split(':')[0])) return null;
      hash.update(readFileSync(file));
    }
  } catch {
    return null;
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Why pictures made here cannot be compared with approved ones; `null` where they can.
 * @param {{ version: string, fonts: string | null } | undefined} approved
 * @param {{ version: string, fonts: string | null }} here
 */
export function whyNotCompared(approved, here) {
  if (!approved) return 'nothing was approved for it yet';
  if (approved.version !== here.version) return `approved with version ${approved.version}, this is ${here.version}`;
  if (!here.fonts) return 'the Noto fonts are not here (apt-get install fonts-noto-core fontconfig)';
  if (approved.fonts !== here.fonts) return 'approved with other versions of the Noto fonts';
  return null;
}
