/** Rows as JSON, CSV (RFC 4180, but with line feeds) or a Markdown table. */

export type Cell = string | number | null | readonly (string | number)[];
export type Row = Readonly<Record<string, Cell>>;

export const FORMATS = ['json', 'csv', 'md'] as const;
export type Format = (typeof FORMATS)[number];

/** Writes rows whose keys are `columns`, in that order. Lists become text joined by `; ` outside JSON, null an empty cell. */
export function writeTable(rows: readonly Row[], columns: readonly string[], format: Format): string {
  if (format === 'json') return JSON.stringify(rows, null, 2);
  const cells = rows.map((row) => columns.map((column) => toText(row[column] ?? null)));
  if (format === 'csv') return [columns, ...cells].map((line) => line.map(toCsvCell).join(',')).join('\n');
  const line = (parts: readonly string[]) => `| ${parts.join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...cells.map((row) => line(row.map(toMarkdownCell)))].join(
    '\n',
  );
}

const toText = (cell: Cell): string => (cell === null ? '' : Array.isArray(cell) ? cell.join('; ') : String(cell));

function toCsvCell(text: string): string {
  // A spreadsheet would run a text that begins like a formula; numbers of ours may be negative.
  const safe = /^[=@\t]|^[+-](?![\d.]+$)/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const toMarkdownCell = (text: string): string => text.replace(/[\\|<>`*_[\]]/g, '\\$&').replace(/\s*[\r\n]+\s*/g, ' ');
