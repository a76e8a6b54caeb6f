/** 第n版 ＋変更m: opens the releases and what has changed since the last one. */
export function ReleaseChip() {
  return null;
}
