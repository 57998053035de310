/** Writes self-assessments as documents. May use every room below; decides nothing. */
package careplan.output.assess;
