/** Pairs of argument numbers, as many as a file turns out to have: packed, since a file can have millions. */
export class Pairs {
  #from = new Int32Array(1024);
  #to = new Int32Array(1024);
  #length = 0;

  add(from: number, to: number): void {
    if (this.#length === this.#from.length) this.#grow();
    this.#from[this.#length] = from;
    this.#to[this.#length++] = to;
  }

  get from(): Int32Array {
    return this.#from.subarray(0, this.#length);
  }

  get to(): Int32Array {
    return this.#to.subarray(0, this.#length);
  }

  #grow(): void {
    const [from, to] = [this.#from, this.#to];
    this.#from = new Int32Array(2 * from.length);
    this.#from.set(from);
    this.#to = new Int32Array(2 * to.length);
    this.#to.set(to);
  }
}
