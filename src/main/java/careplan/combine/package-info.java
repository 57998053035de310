/**
 * Several plans of one person, made into one that makes sense of them all (R208).
 *
 * <p>May use the rooms of plans, of YAML, of language, of differences and of checks; must never
 * know where a plan came from, nor who is asked whether two people are one.
 */
package careplan.combine;
