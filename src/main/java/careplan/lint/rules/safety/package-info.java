/** Rules on staying safe: risks, restrictions, safeguarding, and what the person must not get. */
package careplan.lint.rules.safety;
