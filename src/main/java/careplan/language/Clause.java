package careplan.language;

/**
 * Part of a sentence with one thing to say.
 *
 * @param kind how it hangs on the rest
 * @param range its tokens, with the word that opens it and without the mark that ends it
 */
public record Clause(ClauseKind kind, Range range) {}
