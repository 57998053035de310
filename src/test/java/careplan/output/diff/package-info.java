/** Tests of how changes are written. */
package careplan.output.diff;
