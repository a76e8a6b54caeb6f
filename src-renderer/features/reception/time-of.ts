/** An instant as the desk's clock shows it: 13:05. */
export const timeOf = (instant: string): string =>
  new Date(instant).toLocaleTimeString('ja-JP', { hour: 'numeric', minute: '2-digit' });
