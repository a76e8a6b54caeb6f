/** Shows the last years of a wide table first; a ref of the element that scrolls. */
export function toTheEnd(element: HTMLElement | null): void {
  if (element) element.scrollLeft = element.scrollWidth;
}
