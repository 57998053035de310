/**
 * The plan: the description of the format, and records that read its fields.
 *
 * <p>The format is described once, in the {@link careplan.plan.Shape} beside each record; the
 * reader, the JSON Schema, the canonical order, the manual page and the questions of {@code new}
 * all come from it. May use {@code careplan.yaml}; must never know what is good or bad in a plan.
 */
package careplan.plan;
