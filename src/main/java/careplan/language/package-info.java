/**
 * A small text model for care writing: sentences, clauses, words with their lemma and class,
 * phrases with a head, quantities, quotation, and word lists.
 *
 * <p>Uses nothing of the other rooms and knows nothing of plans. Everything is deterministic and
 * linear in the length of the text; no regular expression is run on it.
 */
package careplan.language;
