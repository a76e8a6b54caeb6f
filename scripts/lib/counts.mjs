import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './run.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** Where the steps of `npm test` leave their results. */
export const RESULTS = path.join(ROOT, 'test-results');

/** Counts of a vitest JSON report. @param {string} file @returns {Counts} */
export function vitestCounts(file) {
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  // A file that could not be loaded has no tests, but is a failed suite all the same.
  const brokenFiles = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ result) =>
      result.status === 'failed' && result.assertionResults.length === 0,
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts of a Playwright JSON report; a test that passed only when tried again is not one that passed. @param {string} file @returns {Counts} */
export function playwrightCounts(file) {
  const { stats, errors } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

/** Counts that a script of ours wrote. @param {string} file @returns {Counts} */
export const ownCounts = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
