import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './run.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [failures] a line for each that failed: where, its name, what it said
 * @property {readonly string[]} [secondTries] a line for each that passed only when it was tried again
 */

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
    failures: report.testResults.flatMap(vitestFailures),
  };
}

/**
 * @param {{ name: string, status: string, message?: string,
 *   assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} result
 */
function vitestFailures({ name, status, message, assertionResults }) {
  const where = path.relative(ROOT, name);
  if (status === 'failed' && assertionResults.length === 0) return [`${where}: ${firstLines(message)}`];
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => `${where}: ${test.fullName}: ${firstLines(test.failureMessages[0])}`);
}

/** Enough of a message to know a seed or a value by; the whole stands where it happened. @param {string} [message] */
const firstLines = (message = '') => message.split('\n').slice(0, 8).join('\n  ');

/**
 * Counts of a Playwright JSON report. A test that passed only when it was tried again has passed, and is named: a
 * browser that a busy machine held up is no fault of the program, and a race that is one must not go unseen.
 * @param {string} file @returns {Counts}
 */
export function playwrightCounts(file) {
  const { stats, errors, suites } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    failures: suites.flatMap((/** @type {Suite} */ suite) => named(suite, 'unexpected')),
    secondTries: suites.flatMap((/** @type {Suite} */ suite) => named(suite, 'flaky')),
  };
}

/**
 * @typedef {{ file: string, suites?: Suite[], specs: { title: string, tests: { status: string, projectName: string,
 *   results: { error?: { message?: string } }[] }[] }[] }} Suite
 * @param {Suite} suite
 * @param {'unexpected' | 'flaky'} ending
 * @returns {string[]}
 */
function named({ file, suites = [], specs }, ending) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === ending)
      .map(
        ({ projectName, results }) =>
          `${file} [${projectName}]: ${title}: ${firstLines(results[0]?.error?.message)}`,
      ),
  );
  return [...own, ...suites.flatMap((inner) => named(inner, ending))];
}

/** Counts that a script of ours wrote. @param {string} file @returns {Counts} */
export const ownCounts = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
