/**
 * Writes what {@code careplan.coverage} found out, as text and as JSON. May use every room below;
 * decides nothing.
 */
package careplan.output.coverage;
