/** The heads of a table's columns, in the order of `words`; with `actions` an empty one for the buttons of a row. */
export const ColumnHeads = ({
  words,
  actions = false,
}: {
  readonly words: Readonly<Record<string, string>>;
  readonly actions?: boolean;
}) => (
  <thead>
    <tr>
      {Object.entries(words).map(([column, word]) => (
        <th key={column} scope="col">
          {word}
        </th>
      ))}
      {actions && <td />}
    </tr>
  </thead>
);
