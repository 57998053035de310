/**
 * Plans held against each other: copies, and plans of one person that do not know of each other.
 */
package careplan.lint.rules.across;
