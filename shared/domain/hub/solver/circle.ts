/**
 * 総当たり by the circle method (Kirkman 1847): one city stays, the others go round by one place a round, and those
 * who face each other meet. With an odd number one place is empty, and who faces it pauses.
 * @returns by round, the pairs that meet; every pair once. For n cities n−1 rounds, for an odd number n.
 */
export function roundRobin(cities: number): readonly (readonly (readonly [number, number])[])[] {
  if (cities < 2) return [];
  const seats = cities + (cities % 2);
  const ring = seats - 1;
  return Array.from({ length: ring }, (_, round) =>
    Array.from({ length: seats / 2 }, (_, n): readonly [number, number] => {
      const [one, other] = n === 0 ? [ring, round] : [(round + n) % ring, (round - n + ring) % ring];
      return one < other ? [one, other] : [other, one];
    }).filter(([, later]) => later < cities),
  );
}
