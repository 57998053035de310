/**
 * What one reader may see of a plan, as the person agreed: a plan in which nothing else stands, so
 * that no copy can tell more. May use {@code careplan.plan} and {@code careplan.yaml}; must never
 * know documents or formats.
 */
package careplan.render.sharing;
