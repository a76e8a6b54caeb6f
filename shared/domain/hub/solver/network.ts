import { at } from './numbers.ts';

const NONE = -1;

/** A network with costs: the greatest gain that a flow can make. */
export class Network {
  private readonly to: number[] = [];
  private readonly left: number[] = [];
  private readonly cost: number[] = [];
  private readonly next: number[] = [];
  private readonly head: Int32Array;

  constructor(private readonly nodes: number) {
    this.head = new Int32Array(nodes).fill(NONE);
  }

  /** Adds an arc and its return; gives its number (that of the return is one more). */
  add(from: number, to: number, room: number, cost: number): number {
    const arc = this.to.length;
    this.to.push(to, from);
    this.left.push(room, 0);
    this.cost.push(cost, -cost);
    this.next.push(at(this.head, from), at(this.head, to));
    this.head[from] = arc;
    this.head[to] = arc + 1;
    return arc;
  }

  /** What flows over an arc. */
  used(arc: number): number {
    return at(this.left, arc + 1);
  }

  /** Sends at most `limit` units as long as each one gains; primal-dual: shortest paths, then all of that length. */
  gain(source: number, sink: number, limit: number): number {
    const height = this.firstHeights(source);
    let sent = 0;
    let gained = 0;
    while (sent < limit) {
      const distance = at(height, sink) - at(height, source);
      if (!(distance < 0)) break;
      const more = this.fill(source, sink, limit - sent, height);
      sent += more;
      gained -= more * distance;
      if (!this.raise(source, sink, height)) break;
    }
    return gained;
  }

  /** Costs of the cheapest ways while nothing flows: the network has three layers, so three rounds suffice. */
  private firstHeights(source: number): Float64Array {
    const height = new Float64Array(this.nodes).fill(Number.POSITIVE_INFINITY);
    height[source] = 0;
    for (let round = 0; round < 3; round += 1)
      for (let node = 0; node < this.nodes; node += 1) {
        if (height[node] === Number.POSITIVE_INFINITY) continue;
        for (let arc = at(this.head, node); arc !== NONE; arc = at(this.next, arc)) {
          const end = at(this.to, arc);
          const way = at(height, node) + at(this.cost, arc);
          if (at(this.left, arc) > 0 && way < at(height, end)) height[end] = way;
        }
      }
    // What cannot be reached now never will be: its height is of no account.
    return height.map((way) => (way === Number.POSITIVE_INFINITY ? 0 : way));
  }

  /** Dijkstra on the costs that are left over the heights; moves the heights. Nothing left to the sink: false. */
  private raise(source: number, sink: number, height: Float64Array): boolean {
    const distance = new Float64Array(this.nodes).fill(Number.POSITIVE_INFINITY);
    const done = new Uint8Array(this.nodes);
    distance[source] = 0;
    for (;;) {
      let nearest = NONE;
      for (let node = 0; node < this.nodes; node += 1)
        if (done[node] === 0 && (nearest === NONE || at(distance, node) < at(distance, nearest)))
          nearest = node;
      if (nearest === NONE || distance[nearest] === Number.POSITIVE_INFINITY) return false;
      if (nearest === sink) break;
      done[nearest] = 1;
      for (let arc = at(this.head, nearest); arc !== NONE; arc = at(this.next, arc)) {
        const end = at(this.to, arc);
        if (at(this.left, arc) === 0 || done[end] === 1) continue;
        const way = at(distance, nearest) + at(this.cost, arc) + at(height, nearest) - at(height, end);
        if (way < at(distance, end)) distance[end] = way;
      }
    }
    const reach = at(distance, sink);
    for (let node = 0; node < this.nodes; node += 1)
      height[node] = at(height, node) + Math.min(at(distance, node), reach);
    return true;
  }

  /** Fills every cheapest way (arcs that cost nothing over the heights), layer by layer. */
  private fill(source: number, sink: number, limit: number, height: Float64Array): number {
    let sent = 0;
    for (;;) {
      const layer = this.layers(source, height);
      if (layer[sink] === NONE) return sent;
      const current = this.head.slice();
      for (;;) {
        const more = this.push(source, sink, limit - sent, height, layer, current);
        sent += more;
        if (more === 0) break;
        if (sent === limit) return sent;
      }
    }
  }

  private isTight(from: number, arc: number, height: Float64Array): boolean {
    const end = at(this.to, arc);
    return at(this.left, arc) > 0 && at(this.cost, arc) + at(height, from) - at(height, end) === 0;
  }

  private layers(source: number, height: Float64Array): Int32Array {
    const layer = new Int32Array(this.nodes).fill(NONE);
    layer[source] = 0;
    const queue = [source];
    for (const node of queue) {
      for (let arc = at(this.head, node); arc !== NONE; arc = at(this.next, arc)) {
        const end = at(this.to, arc);
        if (layer[end] !== NONE || !this.isTight(node, arc, height)) continue;
        layer[end] = at(layer, node) + 1;
        queue.push(end);
      }
    }
    return layer;
  }

  private push(
    node: number,
    sink: number,
    limit: number,
    height: Float64Array,
    layer: Int32Array,
    current: Int32Array,
  ): number {
    if (node === sink) return limit;
    for (; at(current, node) !== NONE; current[node] = at(this.next, at(current, node))) {
      const arc = at(current, node);
      const end = at(this.to, arc);
      if (layer[end] !== at(layer, node) + 1 || !this.isTight(node, arc, height)) continue;
      const more = this.push(end, sink, Math.min(limit, at(this.left, arc)), height, layer, current);
      if (more === 0) continue;
      this.left[arc] = at(this.left, arc) - more;
      this.left[arc ^ 1] = at(this.left, arc ^ 1) + more;
      return more;
    }
    return 0;
  }
}
