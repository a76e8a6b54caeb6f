import * as v from 'valibot';
import { calendarSchema } from '../documents/calendar.ts';
import { documentSchema } from '../documents/document.ts';
import { BYTE_FILES, PAPER_FILES } from '../documents/formats.ts';
import { type DeskTick, deskTickSchema } from '../domain/check-in/desk-tick.ts';
import { CSV_ENCODINGS, CSV_LINE_ENDS } from '../domain/collections/csv-templates.ts';
import { type PlanFile, planFileSchema } from '../domain/plan/plan-file.ts';
import { formSchema } from '../exchange/form.ts';
import type { ForeignFile } from '../input/calendar-file.ts';
import type { AppError } from '../lib/errors.ts';
import type { Result } from '../lib/result.ts';
import { MAX_INPUT_BYTES } from './limits.ts';
import { line, mapOf } from './line.ts';
import type { Published, SharedContent, SharedState } from './shared-file.ts';
import {
  type KeptReply,
  type SnapshotInfo,
  type UncleanBackup,
  type VaultStatus,
  vaultArguments,
} from './vault-channels.ts';

/**
 * The one contract between the renderer and the services. Handlers, preload, browser client and
 * `window.tsudoi`'s type all derive from `contract`; a channel cannot be half-added.
 * Everything that crosses must survive the structured clone algorithm.
 */

const fileName = v.pipe(line, v.minLength(1), v.maxLength(200));
const bytes = v.pipe(
  v.instance(Uint8Array),
  v.check((b) => b.byteLength <= MAX_INPUT_BYTES, 'too large'),
);

const id = v.pipe(line, v.minLength(1), v.maxLength(64));
/** Hex SHA-256; '' for a file that is not there. */
const hash = v.pipe(v.string(), v.regex(/^([0-9a-f]{64})?$/));
/** A passphrase as typed; never kept. */
const passphrase = v.pipe(line, v.minLength(1), v.maxLength(1_000));

/** An id that is a part of a file's name: nothing in it leads elsewhere. */
const fileId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/**
 * Declares a channel: the schema of its argument, and (as a type only) what it gives back. A delivery is declared
 * with `delivers`: the page finishes it (`isDelivering`), and `returns<Delivery>()` does not compile.
 */
const channel = <S extends v.GenericSchema>(argument: S) => ({
  returns: <R>(..._: [R] extends [Delivery] ? ['declare it with delivers()'] : []) => ({
    argument,
    result: undefined as R | undefined,
    delivers: false as const,
  }),
  delivers: () => ({ argument, result: undefined as Delivery | undefined, delivers: true as const }),
});

/**
 * What became of an output: written where the person chose; handed back for the browser to
 * download; left to the page to print; or given up by the person.
 */
export type Delivery =
  | {
      readonly kind: 'saved';
      readonly name: string;
      /** A file of this name is open in another program; what was made stands beside it. */
      readonly insteadOf?: string;
    }
  | { readonly kind: 'download'; readonly name: string; readonly bytes: Uint8Array; readonly mime: string }
  | { readonly kind: 'print-in-page' }
  | { readonly kind: 'cancelled' };

export interface AppInfo {
  readonly host: 'electron' | 'browser';
  readonly version: string;
  readonly platform: string;
  /** Who works at this desk: the account and the computer. */
  readonly desk: string;
}

/** The folder in which the reception desks meet: its name, never its path. */
export interface DeskFolder {
  /** null while none is chosen. */
  readonly name: string | null;
  /** Whether it is chosen on the screen; else it is named when the program is started. */
  readonly canChoose: boolean;
}

/** What the reception desks have told each other. */
export interface DeskExchange {
  /** Added since the points that were given, a desk's own included. */
  readonly ticks: readonly DeskTick[];
  /** By desk: up to where its file has been read. */
  readonly reached: Readonly<Record<string, number>>;
}

export const contract = {
  /** Which host runs, and its version. */
  'app.info': channel(v.strictObject({})).returns<AppInfo>(),
  /** Bytes of a foreign table or calendar -> its neutral form, parsed in a killable worker. */
  'file.read': channel(
    v.strictObject({
      name: fileName,
      bytes,
      /** For a workbook under a password. */
      password: v.optional(v.pipe(line, v.maxLength(255))),
      /** IANA zone in which a calendar's times are given. */
      zone: v.optional(v.pipe(line, v.maxLength(100))),
      /** ISO date of the meeting: only occurrences near it are worked out. */
      near: v.optional(v.pipe(v.string(), v.isoDate())),
    }),
  ).returns<ForeignFile>(),
  /** A document -> an Excel, CSV, Word or text file, delivered to the person. */
  'document.export': channel(
    v.strictObject({ document: documentSchema, as: v.picklist(BYTE_FILES), suggestedName: fileName }),
  ).delivers(),
  /** Reply forms -> an Excel file each, all into one folder (in a browser: one .zip), or one form by itself. */
  'forms.export': channel(
    v.strictObject({
      forms: v.pipe(
        v.array(v.strictObject({ form: formSchema, suggestedName: fileName })),
        v.minLength(1),
        v.maxLength(300),
      ),
      /** Of the folder or .zip, without ending; of no account for one form. */
      folderName: fileName,
    }),
  ).delivers(),
  /**
   * Begins a batch of papers: the person chooses a folder, or a .zip of that name is made. Gives the id of the batch,
   * null where the person gave up, and whether each file is there at once or all of them at the end.
   */
  'batch.begin': channel(v.strictObject({ folderName: fileName })).returns<{
    readonly id: string | null;
    readonly atOnce: boolean;
  }>(),
  /** One more file of a batch; gives the name it got. */
  'batch.add': channel(
    v.strictObject({
      id,
      suggestedName: fileName,
      content: v.variant('kind', [
        v.strictObject({
          kind: v.literal('document'),
          document: documentSchema,
          as: v.picklist(PAPER_FILES),
        }),
        v.strictObject({ kind: v.literal('calendar'), calendar: calendarSchema }),
      ]),
    }),
  ).returns<{ readonly name: string; readonly insteadOf: string | null }>(),
  /** Ends a batch; not kept: the person has stopped it. */
  'batch.end': channel(v.strictObject({ id, keep: v.boolean() })).delivers(),
  /** The rows of a groupware's CSV -> a file in its encoding, delivered to the person. */
  'groupware.export': channel(
    v.strictObject({
      rows: v.array(v.array(v.string())),
      encoding: v.picklist(CSV_ENCODINGS),
      lineEnd: v.picklist(CSV_LINE_ENDS),
      suggestedName: fileName,
    }),
  ).delivers(),
  /** A calendar -> an iCalendar (RFC 5545) file, delivered to the person. */
  'calendar.export': channel(
    v.strictObject({ calendar: calendarSchema, suggestedName: fileName }),
  ).delivers(),
  /** A document -> a PDF, delivered to the person (the browser host leaves printing to the page). */
  'print.pdf': channel(v.strictObject({ document: documentSchema, suggestedName: fileName })).delivers(),
  /** A whole plan -> a .tsudoi file, under a passphrase if one is given, delivered to the person. */
  'plan-file.save': channel(
    v.strictObject({ planFile: planFileSchema, suggestedName: fileName, passphrase: v.optional(passphrase) }),
  ).delivers(),
  /** How a plan stands to its shared file; takes the owner mark where it is free. */
  'shared-file.state': channel(v.strictObject({ planId: id })).returns<SharedState>(),
  /** The person chooses the shared file of a plan; false when given up. */
  'shared-file.link': channel(
    v.strictObject({ planId: id, kind: v.picklist(['open', 'save']), suggestedName: fileName }),
  ).returns<boolean>(),
  /** The link ends; the file stays. */
  'shared-file.unlink': channel(v.strictObject({ planId: id })).returns<boolean>(),
  /** The owner mark is taken over on the person's word. */
  'shared-file.take-over': channel(v.strictObject({ planId: id })).returns<SharedState>(),
  /** What the shared file holds now. */
  'shared-file.read': channel(
    v.strictObject({ planId: id, passphrase: v.optional(passphrase) }),
  ).returns<SharedContent>(),
  /** What was read has been merged: it is no news any more. */
  'shared-file.seen': channel(v.strictObject({ planId: id, sha256: hash })).returns<boolean>(),
  /** A plan -> its shared file, if that is still what was read before (or a copy beside it). */
  'shared-file.publish': channel(
    v.strictObject({
      planFile: planFileSchema,
      expected: hash,
      aside: v.boolean(),
      passphrase: v.optional(passphrase),
    }),
  ).returns<Published>(),
  /** Bytes of a .tsudoi file -> the checked plan. */
  'plan-file.read': channel(
    v.strictObject({ name: fileName, bytes, passphrase: v.optional(passphrase) }),
  ).returns<PlanFile>(),
  /** Where the second copies of the plans (控え) stand. */
  'vault.status': channel(vaultArguments.status).returns<VaultStatus>(),
  /** A change that has reached the database -> behind the change file, read back. */
  'vault.append': channel(vaultArguments.append).returns<KeptReply>(),
  /** A whole plan -> a snapshot, read back. */
  'vault.snapshot': channel(vaultArguments.snapshot).returns<KeptReply>(),
  /** A plan after a disposal -> a snapshot, read back; everything older goes. Gives what cannot be reached now. */
  'vault.dispose': channel(vaultArguments.dispose).returns<readonly UncleanBackup[]>(),
  /** The snapshots of a plan, the newest first. */
  'vault.list': channel(vaultArguments.list).returns<readonly SnapshotInfo[]>(),
  /** A snapshot, or the latest state that can be brought back. */
  'vault.read': channel(vaultArguments.read).returns<PlanFile>(),
  /** Has the person choose a second folder in a dialog of the system, or gives it up. */
  'vault.second': channel(vaultArguments.chooseSecond).returns<VaultStatus>(),
  /** The stage's clock in a window of its own: opened, or left to the page (the browser host). */
  'stage.open': channel(v.strictObject({})).returns<{ readonly where: 'window' | 'page' }>(),
  /** The folder in which the reception desks meet. */
  'desks.folder': channel(v.strictObject({})).returns<DeskFolder>(),
  /** Asks the person for another folder; gives what is chosen then. */
  'desks.choose-folder': channel(v.strictObject({})).returns<DeskFolder>(),
  /** Adds a desk's ticks to its own file in the folder, and reads what all have added since. */
  'desks.exchange': channel(
    v.strictObject({
      planId: fileId,
      desk: fileId,
      add: v.array(deskTickSchema),
      from: mapOf(v.pipe(v.number(), v.integer(), v.minValue(0))),
    }),
  ).returns<DeskExchange>(),
  /** After a disposal: takes people, or everybody, out of the desks' files; gives how many files were touched. */
  'desks.dispose': channel(
    v.strictObject({
      planId: fileId,
      everybody: v.boolean(),
      attendeeIds: v.pipe(v.array(fileId), v.maxLength(100_000)),
    }),
  ).returns<number>(),
} as const;

export type Contract = typeof contract;
export type Channel = keyof Contract;
export type Argument<C extends Channel> = v.InferOutput<Contract[C]['argument']>;
export type Returned<C extends Channel> = NonNullable<Contract[C]['result']>;
export type Reply<C extends Channel> = Result<Returned<C>, AppError>;

/** One handler a channel. A handler gets an argument that has been checked. */
export type Handlers = { readonly [C in Channel]: (argument: Argument<C>) => Promise<Reply<C>> };

/** What the renderer sees as `window.tsudoi` (Electron) or the loopback client (browser host). */
export interface Bridge {
  invoke<C extends Channel>(channel: C, argument: Argument<C>): Promise<Reply<C>>;
}

/** All channel names, for the preload's allow-list and the hosts' registration. */
export const CHANNELS = Object.keys(contract) as readonly Channel[];

/** The channels whose reply is a delivery, which a browser page may have to finish. */
export type DeliveringChannel = {
  [C in Channel]: Contract[C]['delivers'] extends true ? C : never;
}[Channel];

export const isDelivering = (channel: Channel): channel is DeliveringChannel => contract[channel].delivers;
