/**
 * Rules that a team has written for itself in {@code .careplan/rules}: words that are not to stand
 * somewhere, and what has to be there. They speak only of plans of that team.
 */
package careplan.lint.rules.team;
