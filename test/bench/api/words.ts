import type { Draw } from "./draw.ts";

/** Words of the field, so that the drawn text has the length and the spread of real text. Put together by chance they claim nothing. */
const WORDS =
  `access account act actor adapter agent aim allow amount annex answer assess asset audit basis bear benefit bound branch burden carry case
category cause central change check choice circuit clause code common compute concern condition control copy cost country court cover data
date degree deploy design detail develop device differ direct dispute document domain duty effect element engine entity error evidence exam
exception expert export extent factor fault field file filter final firm fit focus force form frame function gap general give global goal grade
grant ground group guide harm high hold host human impact import incentive index inform input inquiry inspect intent interest issue joint judge
kind label large law layer lead level liability licence limit link list local log low maintain major make manner margin mark market matter
measure method minor model modify monitor motive name narrow need network norm note notice number object obtain offer office open operate option
order origin output owner paper part party path pattern penalty period permit phase place plan point policy power practice premise present
price primary prior private process product profile proof proper provide public purpose quality question range rank rate reach reason record
reduce refer regime region register release rely remedy report request rest result review right risk role rule safe sample scale scheme scope
screen sector secure seek select sense set share sign single site size small source stage standard state step stop store strict structure study
subject supply support system take target task term test text theory threshold title token tool trace track trade train transfer treat trial
trust type unit update use user value vary version view volume weigh weight wide work zone`.split(/\s+/);

/** A word that is seldom drawn, to be sought. */
export const SOUGHT = "threshold";

/** "Model carry right scope". */
export function phraseOf(draw: Draw, words: number): string {
  const phrase = Array.from({ length: words }, () => draw.oneOf(WORDS)).join(" ");
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1);
}

export function sentenceOf(draw: Draw, words: number): string {
  return `${phraseOf(draw, words)}.`;
}
