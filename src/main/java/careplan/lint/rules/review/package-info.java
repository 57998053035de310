/** Rules on looking at a plan again, and on how it ends. */
package careplan.lint.rules.review;
