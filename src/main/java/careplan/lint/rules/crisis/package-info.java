/**
 * Rules on the crisis part of a plan: what to do at once, whom to call day and night, and what
 * everybody does when the person becomes very unwell.
 */
package careplan.lint.rules.crisis;
