/** Rules on needs: whether they are needs, what is done about them, and what of those unmet. */
package careplan.lint.rules.needs;
