// Prints "N passed, N failed" from the report that the last test run left; a run that left none counts as one failure.
import { readFileSync } from "node:fs";

let line = "0 passed, 1 failed";
try {
  const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites, success } = JSON.parse(
    readFileSync("node_modules/.cache/riparian/test-report.json", "utf8"),
  );
  const failed = numFailedTests > 0 || success ? numFailedTests : Math.max(1, numFailedTestSuites);
  line = `${numPassedTests} passed, ${failed} failed${numPendingTests > 0 ? `, ${numPendingTests} skipped` : ""}`;
} catch (error) {
  process.stderr.write(`There is no report of a test run: ${error.message}\n`);
}
process.stdout.write(`${line}\n`);
