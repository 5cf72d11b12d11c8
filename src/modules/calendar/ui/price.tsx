/** A price already in words: "12–48 €", "Hut geht rum". */
export const Price = ({ text }: { text: string }) => <b className="price">{text}</b>;
