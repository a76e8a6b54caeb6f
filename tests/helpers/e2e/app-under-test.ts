import type { Page } from '@playwright/test';

export type Host = 'browser' | 'double' | 'electron';

/** The program in one host, as a test drives it: the same on every host. */
export interface AppUnderTest {
  readonly host: Host;

  /** A folder of this test alone, for its files. */
  readonly folder: string;
  /** The program's page; another object after each restart. */
  readonly page: Page;
  /** Ends the program in good order (if it still runs) and starts it again on the same data. */
  restart(): Promise<void>;
  /** Kills every process of the program at once, as a power cut would; `restart` starts it again. */
  kill9(): Promise<void>;
  /** Does something that hands out a file, and gives the path where it was saved. */
  saveNext(action: () => Promise<unknown>): Promise<string>;
  /** Does something that asks for a folder, and answers it; nothing where the host knows `share` from its start. */
  pickFolder(folder: string, action: () => Promise<unknown>): Promise<void>;
  /** Does something that prints the page, and gives the path of the PDF. */
  printToPdf(action: () => Promise<unknown>): Promise<string>;
  /** Tells the fixture that this test causes such messages on purpose. */
  allowProblems(pattern: RegExp): void;
}
