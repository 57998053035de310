/**
 * Rules on carers and family: seen, offered an assessment, agreed with, and able to reach somebody.
 */
package careplan.lint.rules.carers;
