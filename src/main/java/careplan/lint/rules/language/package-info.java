/**
 * How a plan speaks: words, length and voice. What the person said in their own words is let be.
 */
package careplan.lint.rules.language;
