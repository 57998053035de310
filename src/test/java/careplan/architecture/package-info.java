/** Holds the rooms of the program to their directions. */
package careplan.architecture;
