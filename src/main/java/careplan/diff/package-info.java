/**
 * What changed between two versions of a plan: matched parts, changes, which of them bear on
 * safety, and a plain sentence for each.
 *
 * <p>May use the rooms of plans, of YAML and of language; must never know where a version came
 * from, nor how changes are shown.
 */
package careplan.diff;
