/** Largest foreign file that is taken in, in bytes. */
export const MAX_INPUT_BYTES = 64 * 1024 * 1024;

/** Largest argument of a call: a file of the largest size, and what stands around it. */
export const MAX_ARGUMENT_BYTES = MAX_INPUT_BYTES + 1024 * 1024;
