export interface CitedView {
  readonly title: string;
  /** False where the search was cut short: a citation must not promise more than the view. */
  readonly isComplete: boolean;
  readonly version: string;
  readonly asOf: string;
  readonly address: string;
}

/** A reference to a view in plain words: what was asked, of which corpus, and where. The works behind it are cited by their own names. */
export function citeView({ title, isComplete, version, asOf, address }: CitedView): string {
  const ends = /[.?!]$/.test(title) ? title : `${title}.`;
  return `${ends}${isComplete ? "" : " Not complete."} Riparian corpus, draft ${version.slice(0, 12)} of ${asOf}. ${address}`;
}
