import type { Page } from '@playwright/test';

/**
 * Gathers what no test may leave behind: uncaught errors, console.error, and reports of the content
 * security policy (Chromium writes those to the console as errors, too).
 */
export class PageWatch {
  private readonly problems: string[] = [];
  private readonly allowed: RegExp[] = [];

  allow(pattern: RegExp): void {
    this.allowed.push(pattern);
  }

  /** Watches a page from its first moment: what was said before this call is asked for. */
  async follow(page: Page): Promise<void> {
    page.on('pageerror', (error) => this.add(`uncaught: ${error.stack ?? error.message}`));
    page.on(
      'console',
      (message) => message.type() === 'error' && this.add(`console.error: ${message.text()}`),
    );
    page.on('crash', () => this.add('the page crashed'));
    for (const error of await page.pageErrors()) this.add(`uncaught: ${error.stack ?? error.message}`);
    for (const message of await page.consoleMessages()) {
      if (message.type() === 'error') this.add(`console.error: ${message.text()}`);
    }
  }

  /** What was seen and not allowed, each message once. */
  unexpected(): string[] {
    return [...new Set(this.problems)].filter(
      (problem) => !this.allowed.some((pattern) => pattern.test(problem)),
    );
  }

  private add(problem: string): void {
    this.problems.push(problem);
  }
}
