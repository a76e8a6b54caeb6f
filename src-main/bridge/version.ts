import { version } from '../../package.json' with { type: 'json' };

/** The program's version, from package.json at build time. */
export const VERSION: string = version;
