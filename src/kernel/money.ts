declare const unit: unique symbol;

/** Whole euro cents. Arithmetic stays in this file. */
export type Cents = number & { readonly [unit]: 'cents' };

export const cents = (amount: number): Cents => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of cents`);
  return amount as Cents;
};

/** "12.00": the form schema.org, APIs and files want. */
export const decimal = (amount: Cents) =>
  `${Math.trunc(amount / 100)}.${String(Math.abs(amount % 100)).padStart(2, '0')}`;
