/**
 * Two versions of a plan and the one that both began from, put together by what they say.
 *
 * <p>May use the rooms of plans, of YAML, of git, of differences and of checks; must never know
 * where a version came from, nor who is asked about a conflict.
 */
package careplan.merge;
