/**
 * How changes between versions of a plan are written: one class for each format. May use {@code
 * careplan.diff} and what lies below the room of outputs; decides nothing, and never drops a change
 * without saying so.
 */
package careplan.output.diff;
