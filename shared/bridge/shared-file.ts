import type { PlanFile } from '../domain/plan/plan-file.ts';

/** 共有ファイル: a .tsudoi on a file server that a plan is linked to. Main knows where it is, nobody else does. */

/** Who may write a shared file. */
export interface OwnerMark {
  readonly who: string;
  /** ISO instant. */
  readonly since: string;
  /** This run of the program has it. */
  readonly mine: boolean;
  /** So old that it may have been left behind. */
  readonly stale: boolean;
}

/** How a plan stands to its shared file. */
export type SharedState =
  | { readonly linked: false; readonly canLink: boolean }
  | {
      readonly linked: true;
      readonly name: string;
      readonly exists: boolean;
      readonly owner: OwnerMark | null;
      /** It is not as it was when this desk last read or wrote it. */
      readonly changed: boolean;
    };

/** What a shared file holds now, and by what it is known again. */
export interface SharedContent {
  /** null: there is no file yet. */
  readonly planFile: PlanFile | null;
  /** Hex SHA-256 of its bytes; '' for none. */
  readonly sha256: string;
}

/** What became of publishing. */
export type Published =
  | { readonly kind: 'published'; readonly name: string }
  /** The file is not what was read before: it must be read and merged first. Nothing was written. */
  | { readonly kind: 'changed' }
  /** Written beside it under another name. */
  | { readonly kind: 'copy'; readonly name: string };
