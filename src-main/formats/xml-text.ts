/** Characters XML 1.0 forbids, lone surrogates too; what is left of the text is kept. Plain text goes without them as well. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is looked for
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** A text as a file can hold it; its line breaks are LF. */
export const xmlText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(NOT_XML, '');
