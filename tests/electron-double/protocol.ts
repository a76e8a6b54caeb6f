export type SchemeHandler = (request: Request) => Promise<Response> | Response;

interface Privileges {
  readonly standard?: boolean;
  readonly secure?: boolean;
}

/** Electron's `protocol`: custom schemes answered by a handler of the main process. */
export class DoubleProtocol {
  private readonly privileges = new Map<string, Privileges>();
  private readonly handlers = new Map<string, SchemeHandler>();

  constructor(private readonly isReady: () => boolean) {}

  registerSchemesAsPrivileged(schemes: readonly { scheme: string; privileges?: Privileges }[]): void {
    if (this.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme, privileges } of schemes) this.privileges.set(scheme, privileges ?? {});
  }

  handle(scheme: string, handler: SchemeHandler): void {
    if (!this.isReady()) throw new Error('protocol.handle before the app is ready');
    if (this.handlers.has(scheme)) throw new Error('The scheme has been registered');
    this.handlers.set(scheme, handler);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme);
  }

  /** For the double: the handler of a scheme that has the origin and the security the app counts on. */
  handlerOf(scheme: string): SchemeHandler | undefined {
    const handler = this.handlers.get(scheme);
    const { standard, secure } = this.privileges.get(scheme) ?? {};
    if (handler && !(standard && secure)) {
      throw new Error(`the Electron double needs the scheme ${scheme} to be standard and secure`);
    }
    return handler;
  }
}
