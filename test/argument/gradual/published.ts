import { expect } from "vitest";

/** Where figures are published that were read there: who worked them out, and the address. */
export const QBAF_PY_EXAMPLES =
  "QBAF-Py, examples.ipynb, github.com/TimKam/Quantitative-Bipolar-Argumentation (the framework is example 4.1 of github.com/kcyras/QDT)";
export const QDT = "Quantitative Dispute Trees, example01.ipynb and example02.ipynb, github.com/kcyras/QDT";
export const QBAF_PY_ANALYSIS =
  "QBAF-Py, analysis/contribution_functions_analysis.ipynb, github.com/TimKam/Quantitative-Bipolar-Argumentation: the counterexamples of Kampik et al. 2024";
export const UNCERTAINPY = "Uncertainpy, examples/gradual/gradual_argumentation_examples.ipynb, github.com/nicopotyka/Uncertainpy";
export const BONZON =
  "Bonzon, Delobelle, Konieczny and Maudet 2016, AAAI, running example, as tests/ranking/test_ranking.py of github.com/ctoth/argumentation states it";
export const YIN =
  "Yin, Potyka and Toni 2023, arXiv:2307.13582, tables 1 and 2, as the notes of github.com/ctoth/argumentation state them; the edges by their description";

/** As published: a number that was printed in full, or the text of one that was rounded. */
export type Figure = number | string;

/**
 * Expects a number to be a published one: to 1e-12 where it was printed in full, to half a unit of the last digit where it was rounded, and to `within`
 * where its publisher computed it less exactly than it is printed.
 */
export function expectPublished(found: number | undefined, figure: Figure, within = 0): void {
  const printed = typeof figure === "number" ? 1e-12 : 0.5 * 10 ** -(figure.split(".")[1]?.length ?? 0) + 1e-12;
  expect(Math.abs((found ?? Number.NaN) - Number(figure)), `${found} where ${figure} is published`).toBeLessThanOrEqual(
    Math.max(within, printed),
  );
}
