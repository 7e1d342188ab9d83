import { type Era, eras } from '../../rules/eras.ts';

/** How an era is written in the normal form. */
export const eraPattern =
  "明治|大正|昭和|平成|令和|めいじ|たいしょう|しょうわ|しょわ|[照章勝]和|平静|へいせい|れいわ|meiji|taishou|taisho|shouwa|showa|heisei|reiwa|[明大昭平令]|(?<![a-z'])[mtshr]";

/** @param written as `eraPattern` matched it */
export function eraCalled(written: string): Era {
  const [reiwa, heisei, showa, taisho, meiji] = eras;
  const first = written.charAt(0);
  if ('令れr'.includes(first)) return reiwa;
  if ('平へh'.includes(first)) return heisei;
  if ('昭照章勝しs'.includes(first)) return showa;
  if ('大たt'.includes(first)) return taisho;
  return meiji;
}
