import ExcelJS from 'exceljs';

/** What a person sees of a workbook's first sheet, row by row, read by another library: without its hidden columns. */
export async function shownRows(file: string): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const sheet = workbook.worksheets[0];
  const rows: string[][] = [];
  sheet?.eachRow((row) => {
    const cells = Array.from({ length: row.cellCount }, (_, at) => at + 1);
    rows.push(cells.filter((at) => !sheet.getColumn(at).hidden).map((at) => row.getCell(at).text));
  });
  return rows;
}
