import ExcelJS from 'exceljs';

/** Bytes of an .xlsx that another library wrote, for reading with ours. */
export async function xlsxBytes(
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet('名簿'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
