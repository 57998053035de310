package careplan.language;

/**
 * An amount in a text.
 *
 * @param kind what sort of amount
 * @param range its tokens, with the words of comparison and the unit
 * @param unit the unit or the thing counted as written, lower case; empty where none follows
 */
public record Quantity(QuantityKind kind, Range range, String unit) {}
