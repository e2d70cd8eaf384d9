/**
 * Text that any format can hold: NFC, one line, without control characters, lone surrogates or non-characters. What is left out cannot be
 * seen; line breaks and tabs become spaces, so that no value can begin a line of its own (in RIS, a forged record).
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .normalize("NFC")
    .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replaceAll(/[\p{Cc}\uFFFE\uFFFF\uFEFF]/gu, "")
    .replaceAll("\uFFFD", "")
    .trim();
}
