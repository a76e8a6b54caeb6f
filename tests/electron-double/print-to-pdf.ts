/** Sizes in inches, portrait, of the page sizes Electron names. */
const SIZES = { A3: [11.7, 16.54], A4: [8.27, 11.7], A5: [5.83, 8.27], Letter: [8.5, 11] } as const;

/** The options of webContents.printToPDF that the double knows. */
export interface PrintToPdfOptions {
  readonly pageSize?: keyof typeof SIZES;
  readonly landscape?: boolean;
  readonly printBackground?: boolean;
  readonly preferCSSPageSize?: boolean;
  readonly generateTaggedPDF?: boolean;
}

const KNOWN = new Set(['pageSize', 'landscape', 'printBackground', 'preferCSSPageSize', 'generateTaggedPDF']);

/** The same as parameters of the protocol's Page.printToPDF; an option it does not know throws. */
export function toCdpPrint(options: PrintToPdfOptions): object {
  for (const name of Object.keys(options)) {
    if (!KNOWN.has(name)) throw new Error(`the Electron double has no printToPDF option ${name}`);
  }
  const [paperWidth, paperHeight] = SIZES[options.pageSize ?? 'Letter'];
  return {
    paperWidth,
    paperHeight,
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    transferMode: 'ReturnAsBase64',
  };
}
