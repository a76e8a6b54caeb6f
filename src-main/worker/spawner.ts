/** A process that can be talked to and killed: a forked Node, or Electron's utilityProcess. */
export interface WorkerProcess {
  /** Sends a message that survives the structured clone algorithm. */
  post(message: unknown): void;
  onMessage(callback: (message: unknown) => void): void;
  /** Called once, with the exit code, or null when a signal ended it. */
  onExit(callback: (code: number | null) => void): void;
  kill(): void;
  readonly pid: number | undefined;
}

export type WorkerSpawner = () => WorkerProcess;
