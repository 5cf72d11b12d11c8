import { fold } from './fold.ts';

const common = new Set(
  `aber als am an auch auf aus bei beim bis da das dass dem den der des die doch du durch ein eine einem einen einer eines er
  es fur hat ich ihr im in ist ja man mit nach nicht noch nur oder sich sie sind so um und uns vom von vor was wer wie wir
  wird wo zu zum zur a and at for from in is of on or the to with`
    .split(/\s+/)
    .map(fold),
);

/** Folded words so common that a title may go without them. */
export const isCommon = (word: string) => common.has(word);
