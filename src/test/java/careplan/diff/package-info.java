/** Tests of what changed between two versions of a plan. */
package careplan.diff;
