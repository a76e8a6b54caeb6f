/** Where a person stands in a file, for reading: a sheet's cell as it is, a text file's record by its number. */
export const placeText = (at: string, record: (n: string) => string): string =>
  at.replace(/^record (\d+)$/, (_, n: string) => record(n));
