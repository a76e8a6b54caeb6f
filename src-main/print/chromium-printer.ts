import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import type { Document } from '../../shared/documents/document.ts';
import { appError } from '../../shared/lib/errors.ts';
import { fail, ok } from '../../shared/lib/result.ts';
import { DevtoolsPipe } from './devtools-pipe.ts';
import { findChromium } from './find-chromium.ts';
import { type PageServer, servePages } from './page-server.ts';
import { PAPER_PAGE, type PaperPrinter } from './paper-printer.ts';
import { printOn } from './print-on.ts';

/** It prints our own page and nothing from elsewhere; what would reach out is off. */
const FLAGS = [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** How often the page is asked whether its script has run, and for how long. */
const ASK_EVERY_MS = 20;
const LONGEST_START_MS = 30_000;

/**
 * Prints with a Chromium, Chrome or Edge that is installed, started at the first paper and kept until `dispose`.
 * @param rendererRoot the folder dist/renderer
 * @param find where the browser is; null where there is none
 */
export function createChromiumPrinter(
  rendererRoot: string,
  find: () => string | null = findChromium,
): PaperPrinter {
  let running: Promise<Running> | null = null;
  return {
    print: async (document) => {
      const executable = find();
      if (executable === null) return fail(appError('no-print-engine'));
      try {
        running ??= start(executable, rendererRoot);
        return ok(await (await running).print(document));
      } catch (error) {
        process.stderr.write(`[print] ${String(error)}\n`);
        await stop();
        return fail(appError('print-failed', { name: document.title }));
      }
    },
    dispose: stop,
  };

  async function stop(): Promise<void> {
    const ending = running;
    running = null;
    await ending?.then(
      (one) => one.end(),
      () => undefined,
    );
  }
}

interface Running {
  print(document: Document): Promise<Uint8Array>;
  end(): Promise<void>;
}

async function start(executable: string, rendererRoot: string): Promise<Running> {
  const profile = await mkdtemp(path.join(tmpdir(), 'tsudoi-print-'));
  let server: PageServer | null = null;
  // Chromium refuses its sandbox to root; the page is our own.
  const isRoot = process.getuid?.() === 0;
  const browser = new DevtoolsPipe(executable, [
    ...FLAGS,
    `--user-data-dir=${profile}`,
    ...(isRoot ? ['--no-sandbox'] : []),
    'about:blank',
  ]);
  const end = async (): Promise<void> => {
    await browser.end();
    await server?.close();
    // Its helpers may hold a file a moment longer.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 }).catch(
      () => undefined,
    );
  };
  try {
    server = await servePages(rendererRoot);
    const { targetId } = v.parse(
      v.object({ targetId: v.string() }),
      await browser.send('Target.createTarget', { url: `${server.origin}/${PAPER_PAGE}` }),
    );
    const { sessionId } = v.parse(
      v.object({ sessionId: v.string() }),
      await browser.send('Target.attachToTarget', { targetId, flatten: true }),
    );
    await untilReady(browser, sessionId);
    const surface = {
      call: (expression: string) => evaluate(browser, sessionId, expression),
      pdf: () => pdfOf(browser, sessionId),
    };
    return { print: (document) => printOn(surface, document), end };
  } catch (error) {
    await end();
    throw error;
  }
}

const evaluated = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(
    v.object({ exception: v.optional(v.object({ description: v.optional(v.string()) })) }),
  ),
});

async function evaluate(browser: DevtoolsPipe, sessionId: string, expression: string): Promise<unknown> {
  const reply = v.parse(
    evaluated,
    await browser.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    ),
  );
  if (reply.exceptionDetails)
    throw new Error(reply.exceptionDetails.exception?.description ?? 'the page failed');
  return reply.result.value;
}

async function untilReady(browser: DevtoolsPipe, sessionId: string): Promise<void> {
  const last = Date.now() + LONGEST_START_MS;
  const ask = () =>
    evaluate(browser, sessionId, 'typeof globalThis.tsudoiPaper').catch((error: unknown) => {
      // A page that is only just coming has nowhere to evaluate anything yet.
      if (/execution context|navigated/i.test(String(error))) return null;
      throw error;
    });
  while ((await ask()) !== 'function') {
    if (Date.now() > last) throw new Error('the page of papers did not load');
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

async function pdfOf(browser: DevtoolsPipe, sessionId: string): Promise<Uint8Array> {
  const { data } = v.parse(
    v.object({ data: v.string() }),
    await browser.send(
      'Page.printToPDF',
      { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true },
      sessionId,
    ),
  );
  return new Uint8Array(Buffer.from(data, 'base64'));
}
