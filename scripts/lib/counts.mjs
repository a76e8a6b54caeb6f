import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './run.mjs';

/**
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {readonly string[]} [failures] a line for each that failed: where, its name, what it said
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

/** Counts of a Playwright JSON report; a test that passed only when tried again is not one that passed. @param {string} file @returns {Counts} */
export function playwrightCounts(file) {
  const { stats, errors, suites } = JSON.parse(fs.readFileSync(file, 'utf8'));
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
    failures: suites.flatMap(playwrightFailures),
  };
}

/**
 * @typedef {{ file: string, suites?: Suite[], specs: { title: string, tests: { status: string, projectName: string,
 *   results: { error?: { message?: string } }[] }[] }[] }} Suite
 * @param {Suite} suite
 * @returns {string[]}
 */
function playwrightFailures({ file, suites = [], specs }) {
  const own = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(
        ({ projectName, results }) =>
          `${file} [${projectName}]: ${title}: ${firstLines(results[0]?.error?.message)}`,
      ),
  );
  return [...own, ...suites.flatMap(playwrightFailures)];
}

/** Counts that a script of ours wrote. @param {string} file @returns {Counts} */
export const ownCounts = (file) => JSON.parse(fs.readFileSync(file, 'utf8'));
