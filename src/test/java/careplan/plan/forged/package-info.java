/** A class that breaks every rule of its room; only the architecture test looks at it. */
package careplan.plan.forged;
