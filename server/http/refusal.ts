/** What a caller asked over HTTP and cannot have, with its status of 4xx; told as BAD_USER_INPUT. */
export class Refusal extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = "Refusal";
    this.status = status;
  }
}
