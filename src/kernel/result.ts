/** The answer of a use-case: the thing asked for, or a refusal the caller must put into words. A bug is neither: it throws. */
export type Result<Value, R extends Refusal> = { ok: true; value: Value } | { ok: false; refusal: R };

export type Refusal = { kind: string };

export const done = <Value>(value: Value) => ({ ok: true, value }) as const;
export const refuse = <R extends Refusal>(refusal: R) => ({ ok: false, refusal }) as const;
